import { ApiFacts, SchemaFacts } from "../schema/facts.ts";
import { Ledger, Trace } from "../schema/ledger.ts";
import { ReleaseSource } from "../schema/release-source.ts";
import { assembleRule } from "./assemble-rule.ts";
import { type Problem, START } from "./problem.ts";
import type { RuleFiles } from "./read.ts";
import type { ReleaseFolder, RuleFolder } from "./sources.ts";
import { textOf } from "./text.ts";
import { type Located, readYaml } from "./yaml.ts";

interface ReleaseAssembly {
  readonly folder: ReleaseFolder | null;
  readonly problems: readonly Problem[];
}

const OWN_FILES = ["release.yml", "guide.mdx", "ledger.yml", "trace.yml", "facts/api.json", "facts/schema.json"];

export function assembleRelease(release: string, files: RuleFiles): ReleaseAssembly {
  const path = `rules/${release}`;
  const problems: Problem[] = [];
  const required = <T extends Parameters<typeof readYaml>[2]>(name: string, schema: T, cure: string) =>
    readRequired(files, `${path}/${name}`, schema, cure, problems);
  const source = required("release.yml", ReleaseSource, "add it; `rules/6.3/release.yml` is a model");
  const ledger = required("ledger.yml", Ledger, "add it; `[]` when rules cover every breaking fact");
  const trace = required("trace.yml", Trace, "add it with `source` and `entries`");
  const api = required("facts/api.json", ApiFacts, "generate it with `scripts/import-facts.ts`");
  const schema = required("facts/schema.json", SchemaFacts, "generate it with `scripts/import-facts.ts`");
  if (!files.has(`${path}/guide.mdx`)) problems.push(missing(`${path}/guide.mdx`, "add the prose around the rules"));
  const { rules, unreadable } = assembleRules(release, path, files, problems);
  if (!source || !api || !schema) return { folder: null, problems };
  const folder = {
    release,
    path,
    source,
    // Without these two the checks can still run; the missing file itself is a problem.
    ledger: ledger ?? absent(`${path}/ledger.yml`, []),
    trace: trace ?? absent(`${path}/trace.yml`, { source: "", entries: [] }),
    api: api.value,
    schema: schema.value,
  };
  return { folder: { ...folder, guide: `${path}/guide.mdx`, rules, unreadable }, problems };
}

function absent<T>(file: string, value: T): Located<T> {
  return { file, value, at: () => START };
}

function readRequired<T extends Parameters<typeof readYaml>[2]>(
  files: RuleFiles,
  file: string,
  schema: T,
  cure: string,
  problems: Problem[],
): Located<ReturnType<T["parse"]>> | null {
  const bytes = files.get(file);
  if (bytes === undefined) {
    problems.push(missing(file, cure));
    return null;
  }
  const reading = readYaml(file, textOf(bytes), schema);
  if (reading.kind === "valid") return reading.document as Located<ReturnType<T["parse"]>>;
  problems.push(...reading.problems);
  return null;
}

function assembleRules(release: string, path: string, files: RuleFiles, problems: Problem[]) {
  const rules: RuleFolder[] = [];
  const unreadable: string[] = [];
  for (const name of ruleNames(path, files, problems)) {
    const assembly = assembleRule(release, name, files);
    problems.push(...assembly.problems);
    if (assembly.folder === null) unreadable.push(`${release}/${name}`);
    else rules.push(assembly.folder);
  }
  return { rules, unreadable };
}

function ruleNames(path: string, files: RuleFiles, problems: Problem[]): string[] {
  const names = new Set<string>();
  for (const file of files.keys()) {
    if (!file.startsWith(`${path}/`)) continue;
    const inner = file.slice(path.length + 1);
    if (OWN_FILES.includes(inner) || inner.startsWith(".")) continue;
    const slash = inner.indexOf("/");
    if (slash > 0 && !inner.startsWith("facts/")) names.add(inner.slice(0, slash));
    else
      problems.push({
        file,
        ...START,
        path: "",
        message: "unexpected file",
        cure: `a release holds ${OWN_FILES.join(", ")} and one folder per rule`,
      });
  }
  return [...names].sort();
}

function missing(file: string, cure: string): Problem {
  return { file, ...START, path: "", message: "missing file", cure };
}
