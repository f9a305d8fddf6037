import type { Api } from "../../schema/catalog.ts";
import type { SymbolUseFact } from "../csharp-facts.ts";
import type { Match } from "../match.ts";
import { symbolMatch } from "./symbol-match.ts";

/** Delegates made for the old parameters: method groups, and what test doubles are given for a call. */
export function delegates({ before, after }: Api, uses: readonly SymbolUseFact[]): Match[] {
  const count = before?.parameters.length;
  if (count === undefined || count === after?.parameters.length) return [];
  return uses.flatMap((use) => {
    const told = (use.delegates ?? []).filter(({ parameters }) => parameters === count);
    const stubs = told.map(
      ({ span }): Match => ({
        ...symbolMatch({ ...use, use: "read", span }, "likely", "a test double refuses it when the test runs"),
        message: "this delegate has the parameters that `{symbol}` had",
      }),
    );
    return use.use === "methodGroup"
      ? [symbolMatch(use, "likely", "delegates of the old parameters no longer fit")]
      : stubs;
  });
}
