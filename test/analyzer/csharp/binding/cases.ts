import { describe, expect, it } from "vitest";
import type { Project } from "../../../../src/analyzer/project.ts";
import type { SymbolUse } from "../../../../src/schema/symbol-detector.ts";
import type { Confidence } from "../../../../src/schema/vocabulary.ts";
import { placesOf, read, select, unmark } from "../reading.ts";

/** Code in which `[|…|]` marks every place that counts as this use of this symbol; without marks it is a near miss. */
export interface Case {
  readonly says: string;
  readonly id: string;
  readonly use: SymbolUse;
  readonly code: string | Readonly<Record<string, string>>;
  /** Expected of every place; `certain` when absent. */
  readonly confidence?: Confidence;
  readonly project?: Partial<Project>;
}

export const ef = "using Duende.IdentityServer.EntityFramework;\n";
export const models = "using Duende.IdentityServer.Models;\n";
export const validation = "using Duende.IdentityServer.Validation;\n";
export const services = "using Duende.IdentityServer.Services;\n";
export const configuration = "using Duende.IdentityServer.Configuration;\n";
export const contexts = "using Duende.IdentityServer.EntityFramework.DbContexts;\n";
export const responses = "using Duende.IdentityServer.ResponseHandling;\n";
/** Files that no project owns. */
export const loose: Partial<Project> = { path: null };

/** Shorthand for cases that share symbol and use. */
export const casesOf = (
  id: string,
  use: SymbolUse,
  cases: readonly (readonly [says: string, code: Case["code"], more?: Pick<Case, "confidence" | "project">])[],
): Case[] => cases.map(([says, code, more]) => ({ says, id, use, code, ...more }));

/** One test a case: the places found are exactly the marked ones, each with the expected confidence. */
export function describeCases(name: string, cases: readonly Case[]): void {
  describe(`binding ${name}`, () => {
    it.each(cases.map((item) => [item.says, item] as const))("%s", async (_says, item) => {
      const marked = unmark(typeof item.code === "string" ? { "Code.cs": item.code } : item.code);
      const found = select(await read(marked.files, item.project), item.id, item.use);
      expect(placesOf(found)).toEqual(marked.places);
      for (const use of found)
        expect(`${use.confidence}: ${use.because}`).toMatch(new RegExp(`^${item.confidence ?? "certain"}: `));
    });
  });
}
