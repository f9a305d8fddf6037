import { CatalogSource } from "../schema/catalog-source.ts";
import { compareReleases } from "../versions/release.ts";
import { assembleFacts, assembleRelease, isBegun } from "./assemble-release.ts";
import { type SchemaState, stateAfter } from "./database/schema-state.ts";
import { type Problem, START, sortProblems } from "./problem.ts";
import type { RuleFiles } from "./read.ts";
import type { Assembly, HopFacts } from "./sources.ts";
import { textOf } from "./text.ts";
import { readYaml } from "./yaml.ts";

/** Parses and validates all files below `rules/`. What can be read is in `sources` even when other parts have problems. */
export function assemble(files: RuleFiles): Assembly {
  const problems: Problem[] = [];
  const catalog = readCatalogFile(files, problems);
  const folders = releaseFolders(files, problems);
  const collect = <T>(release: { folder: T | null; problems: readonly Problem[] }) => {
    problems.push(...release.problems);
    return release.folder === null ? [] : [release.folder];
  };
  const begun = folders.filter((folder) => isBegun(folder, files));
  const releases = begun.flatMap((folder) => collect(assembleRelease(folder, files)));
  const others = folders.filter((folder) => !begun.includes(folder));
  const notBegun = others.flatMap((folder) => collect(assembleFacts(folder, files)));
  const tables = tablesBefore([...releases, ...notBegun]);
  const withTables = <T extends HopFacts>(hop: T): T => ({ ...hop, tablesBefore: tables.get(hop.release) ?? [] });
  const isWhole = releases.length === begun.length && notBegun.length === others.length;
  const sources =
    catalog === null || !isWhole
      ? null
      : { catalog, releases: releases.map(withTables), notBegun: notBegun.map(withTables) };
  return { sources, problems: sortProblems(problems) };
}

/** The tables before each hop: its own base schema, or those of the hop before with that hop's changes. */
function tablesBefore(hops: readonly HopFacts[]): Map<string, SchemaState> {
  const found = new Map<string, SchemaState>();
  let now: SchemaState = [];
  for (const hop of hops.toSorted((a, b) => compareReleases(a.release, b.release))) {
    const before = hop.tablesBefore.length > 0 ? hop.tablesBefore : now;
    found.set(hop.release, before);
    now = stateAfter(before, hop.schema.contexts);
  }
  return found;
}

function readCatalogFile(files: RuleFiles, problems: Problem[]) {
  const file = "rules/catalog.yml";
  const bytes = files.get(file);
  if (bytes === undefined) {
    problems.push({ file, ...START, path: "", message: "missing file", cure: "add it with `family` and `symbols`" });
    return null;
  }
  const reading = readYaml(file, textOf(bytes), CatalogSource);
  if (reading.kind === "valid") return reading.document;
  problems.push(...reading.problems);
  return null;
}

function releaseFolders(files: RuleFiles, problems: Problem[]): string[] {
  const names = new Set<string>();
  for (const file of files.keys()) {
    const [, name = "", rest] = file.split("/");
    if (rest === undefined) {
      if (name !== "catalog.yml" && !name.startsWith(".")) problems.push(stray(file));
    } else if (/^\d+\.\d+$/.test(name)) names.add(name);
    else problems.push(stray(file));
  }
  return [...names].sort(compareReleases);
}

function stray(file: string): Problem {
  const cure = "below `rules/` there are `catalog.yml` and one folder per release, such as `6.3`";
  return { file, ...START, path: "", message: "unexpected file", cure };
}
