import { expect } from "vitest";
import { detectApi } from "../../../src/analyzer/detectors/api.ts";
import { detectSymbol } from "../../../src/analyzer/detectors/symbol.ts";
import { applyEdits } from "../../../src/analyzer/edit.ts";
import { buildEdits } from "../../../src/analyzer/fixes/build.ts";
import type { Match } from "../../../src/analyzer/match.ts";
import type { Project } from "../../../src/analyzer/project.ts";
import type { CSharpFacts } from "../../../src/analyzer/readers/csharp/read.ts";
import { buildVocabulary } from "../../../src/analyzer/readers/csharp/vocabulary.ts";
import { createSourceIndex } from "../../../src/analyzer/source-index.ts";
import type { Api } from "../../../src/schema/catalog.ts";
import type { Parameter, Signature } from "../../../src/schema/facts.ts";
import type { EditTemplate } from "../../../src/schema/fix.ts";
import type { SymbolDetector } from "../../../src/schema/symbol-detector.ts";
import { api, ids, project, read as readCode, rule } from "../csharp/reading.ts";

const parameter = (text: string): Parameter => {
  const optional = text.endsWith("?");
  const [type = "", name = ""] = text.replace(/\?$/, "").split(/ (?=\w+$)/);
  return { type, name, optional };
};
/** `signature("A a", "B b?")`: parameters, optional ones with `?`. */
export const signature = (...parameters: string[]): Signature => ({ parameters: parameters.map(parameter) });

const interfaceAsked = api(ids.icleanup, { change: "added" });

export interface Work {
  readonly apis: readonly Api[];
  readonly detector?: SymbolDetector;
}

export async function facts(code: string, work: Work): Promise<CSharpFacts> {
  const find = work.detector
    ? [{ find: work.detector, scope: "project" as const, outcome: "applies" as const, message: "m", fix: true }]
    : [];
  return readCode(code, {}, buildVocabulary([rule({ apis: [...work.apis, interfaceAsked], detect: find })], []));
}

export const matches = (found: CSharpFacts, work: Work): Match[] =>
  work.detector ? detectSymbol(work.detector, found, work.apis) : work.apis.flatMap((entry) => detectApi(entry, found));

/** Applies the fix of every match; `null` when there is a match without one. Then nothing may be found any more. */
export async function fix(
  code: string,
  work: Work,
  template: EditTemplate,
  more: Partial<Project> = {},
  match: "vanishes" | "stays" = "vanishes",
): Promise<string | null> {
  const given = project({ "Code.cs": code }, more);
  const read = await facts(code, work);
  const context = {
    sources: createSourceIndex(given.files),
    project: given,
    uses: read.uses,
    columns: [],
    declaredBy: () => [],
  };
  const found = matches(read, work);
  const edits = found.map((match) => buildEdits([template], match, rule({ apis: [...work.apis] }), context));
  if (edits.length === 0 || edits.includes(null)) return null;
  const result = applyEdits(
    code,
    edits.flatMap((edit) => [...(edit ?? [])]),
  );
  if (result.kind !== "edited") return result.kind;
  if (match === "vanishes") expect(matches(await facts(result.text, work), work)).toEqual([]);
  return result.text;
}
