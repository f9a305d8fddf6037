import { RuleSource } from "../schema/rule-source.ts";
import { readFixture } from "./fixtures.ts";
import { type Problem, START } from "./problem.ts";
import { proseProblems } from "./prose.ts";
import type { RuleFiles } from "./read.ts";
import type { Fixture, RuleFolder } from "./sources.ts";
import { textOf } from "./text.ts";
import { readYaml } from "./yaml.ts";

interface RuleAssembly {
  readonly folder: RuleFolder | null;
  readonly problems: readonly Problem[];
}

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const PARTS = /^(?:rule\.yml|rule\.md|findings\.txt|(?:before|after|ok)\/.+)$/;

/** Reads a rule folder, named by its parts, `6.3` and `logout-token-typ`. Null where `rule.yml` is not valid. */
export function assembleRule(release: string, name: string, files: RuleFiles): RuleAssembly {
  const path = `rules/${release}/${name}`;
  const rule = readRuleFile(path, files);
  const prose = files.get(`${path}/rule.md`);
  const text = prose === undefined ? "" : textOf(prose);
  const problems = [
    ...nameProblems(path, name),
    ...strayFiles(path, files),
    ...(rule.kind === "invalid" ? rule.problems : []),
    ...(prose === undefined
      ? [problem(`${path}/rule.md`, "missing file", "add it; `npm run new-rule` shows its headings")]
      : proseProblems(`${path}/rule.md`, text)),
  ];
  if (rule.kind === "invalid") return { folder: null, problems };
  const report = files.get(`${path}/findings.txt`);
  const fixtures = { before: fixturesIn("before"), after: fixturesIn("after"), ok: fixturesIn("ok") };
  const parts = { source: rule.document, prose: text, fixtures, report: report === undefined ? null : textOf(report) };
  return { folder: { id: `${release}/${name}`, release, name, path, ...parts }, problems };

  function fixturesIn(part: string): Fixture[] {
    const prefix = `${path}/${part}/`;
    return [...files]
      .filter(([file]) => file.startsWith(prefix))
      .map(([file, bytes]) => readFixture(file.slice(prefix.length), file, bytes));
  }
}

function readRuleFile(path: string, files: RuleFiles) {
  const bytes = files.get(`${path}/rule.yml`);
  if (bytes !== undefined) return readYaml(`${path}/rule.yml`, textOf(bytes), RuleSource);
  const cure = "add it with `npm run new-rule`, or delete the folder";
  return { kind: "invalid" as const, problems: [problem(`${path}/rule.yml`, "missing file", cure)] };
}

function nameProblems(path: string, name: string): Problem[] {
  if (NAME.test(name)) return [];
  return [problem(`${path}/rule.yml`, `folder name \`${name}\` is no rule name`, "use lower-case words joined by `-`")];
}

function strayFiles(path: string, files: RuleFiles): Problem[] {
  return [...files.keys()]
    .filter((file) => file.startsWith(`${path}/`) && !PARTS.test(file.slice(path.length + 1)))
    .map((file) =>
      problem(
        file,
        "unexpected file",
        "a rule holds `rule.yml`, `rule.md`, `before/`, `after/`, `ok/` and `findings.txt`",
      ),
    );
}

function problem(file: string, message: string, cure: string): Problem {
  return { file, ...START, path: "", message, cure };
}
