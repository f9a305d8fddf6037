import { oneStepLower } from "./confidence.ts";
import type { SymbolUseFact } from "./csharp-facts.ts";
import type { Project } from "./project.ts";

/** The package's name, which the project file of a copy has, and its namespaces begin with. */
const nameOf = ({ path }: Project): string => path?.replace(/^.*\//, "").replace(/\.\w+$/, "") ?? "";

/**
 * One step less sure of what a copy of the product's source in the same solution declares: whether it changes depends on
 * whether the copy is taken along.
 */
export function doubtCopies(uses: readonly SymbolUseFact[], copies: readonly Project[]): readonly SymbolUseFact[] {
  const names = copies.map(nameOf);
  if (names.length === 0) return uses;
  return uses.map((use) => {
    const copy = names.find((name) => use.symbol.slice(2).startsWith(`${name}.`));
    if (copy === undefined) return use;
    const because = `${use.because}; the solution has source of \`${copy}\`, which may stay as it is`;
    return { ...use, confidence: oneStepLower(use.confidence), because };
  });
}
