import { ApiFacts, BaseSchema, PackageFacts, SchemaFacts } from "../schema/facts.ts";
import { Ledger, Trace } from "../schema/ledger.ts";
import { ReleaseSource } from "../schema/release-source.ts";
import { assembleRule } from "./assemble-rule.ts";
import { baseState } from "./database/schema-state.ts";
import { correctSchema } from "./facts/correct-schema.ts";
import { expandApis } from "./facts/expand-apis.ts";
import { expandNewNames } from "./facts/expand-new-names.ts";
import { type Problem, START } from "./problem.ts";
import type { RuleFiles } from "./read.ts";
import type { HopFacts, ReleaseFolder, RuleFolder } from "./sources.ts";
import { textOf } from "./text.ts";
import { type Located, readYaml } from "./yaml.ts";

interface ReleaseAssembly {
  readonly folder: ReleaseFolder | null;
  readonly problems: readonly Problem[];
}

interface FactsAssembly {
  readonly folder: HopFacts | null;
  readonly problems: readonly Problem[];
}

const FACTS = ["facts/api.json", "facts/schema.json", "facts/packages.json"];
/** The whole schema that a hop starts from; the oldest one has it, and the facts of the hops lead on from there. */
const BASE_SCHEMA = "facts/base-schema.json";
const OWN_FILES = ["release.yml", "guide.mdx", "ledger.yml", "trace.yml", ...FACTS, BASE_SCHEMA];

/** Whether anybody has written on the release; a folder that holds facts alone waits for its author. */
export function isBegun(release: string, files: RuleFiles): boolean {
  return [...files.keys()].some(
    (file) => file.startsWith(`rules/${release}/`) && !file.startsWith(`rules/${release}/facts/`),
  );
}

/** The facts of a hop, imported from research. */
export function assembleFacts(release: string, files: RuleFiles): FactsAssembly {
  const path = `rules/${release}`;
  const problems: Problem[] = [];
  const read = <T extends Parameters<typeof readYaml>[2]>(name: string, schema: T) =>
    readRequired(files, `${path}/facts/${name}`, schema, "generate it with `scripts/import-facts.ts`", problems);
  const api = read("api.json", ApiFacts);
  const schema = read("schema.json", SchemaFacts);
  const packages = read("packages.json", PackageFacts);
  const base = files.has(`${path}/${BASE_SCHEMA}`)
    ? readRequired(files, `${path}/${BASE_SCHEMA}`, BaseSchema, "generate it again", problems)
    : null;
  if (!api || !schema || !packages) return { folder: null, problems };
  const tablesBefore = base === null ? [] : baseState(base.value);
  const folder = { release, path, api: api.value, schema: schema.value, packages: packages.value, tablesBefore };
  return { folder, problems };
}

/** Reads the folder of a release, `6.3`, with its rules. Null with the problems where too much is missing. */
export function assembleRelease(release: string, files: RuleFiles): ReleaseAssembly {
  const path = `rules/${release}`;
  const problems: Problem[] = [];
  const required = <T extends Parameters<typeof readYaml>[2]>(name: string, schema: T, cure: string) =>
    readRequired(files, `${path}/${name}`, schema, cure, problems);
  const source = required("release.yml", ReleaseSource, "add it; `rules/6.3/release.yml` is a model");
  const ledger = required("ledger.yml", Ledger, "add it; `[]` when rules cover every breaking fact");
  // Only releases whose guide is mapped place by place have one.
  const trace = files.has(`${path}/trace.yml`) ? required("trace.yml", Trace, "add it") : null;
  const facts = assembleFacts(release, files);
  problems.push(...facts.problems);
  if (!files.has(`${path}/guide.mdx`)) problems.push(missing(`${path}/guide.mdx`, "add the prose around the rules"));
  const { rules, unreadable } = assembleRules(release, path, files, facts.folder?.api, problems);
  if (!source || !facts.folder) return { folder: null, problems };
  const folder = {
    ...facts.folder,
    source,
    schema: correctSchema(facts.folder.schema, source.value.schemaCorrections),
    scripted: facts.folder.schema,
    // Without it the checks can still run; the missing file itself is a problem.
    ledger: ledger ?? absent(`${path}/ledger.yml`, []),
    trace: trace ?? absent(`${path}/trace.yml`, { source: "", entries: [] }),
  };
  const guide = `${path}/guide.mdx`;
  const guideText = textOf(files.get(guide) ?? new Uint8Array());
  return { folder: { ...folder, guide, guideText, rules, unreadable }, problems };
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

function assembleRules(
  release: string,
  path: string,
  files: RuleFiles,
  facts: ApiFacts | undefined,
  problems: Problem[],
) {
  const rules: RuleFolder[] = [];
  const unreadable: string[] = [];
  for (const name of ruleNames(path, files, problems)) {
    const assembly = assembleRule(release, name, files);
    problems.push(...assembly.problems);
    if (assembly.folder === null) unreadable.push(`${release}/${name}`);
    else rules.push(expandNewNames(expandApis(assembly.folder, facts), facts));
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
