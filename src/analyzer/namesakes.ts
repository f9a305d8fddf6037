import type { Catalog, KnownSymbol } from "../schema/catalog.ts";
import type { SymbolUseFact } from "./csharp-facts.ts";

type Namesakes = NonNullable<KnownSymbol["namesakes"]>;

/** Members that a lambda sets on its parameter: `o => { o.Database = …; }`. */
const set = /\b\w+\s*\.\s*(\w+)\s*=(?![=>])/g;

/** Whether no package of a project brings the method, and one of another maker, made for the product, may. */
function isLeftToOthers({ package: word }: Namesakes, ids: readonly string[], { family }: Catalog): boolean {
  const own = new Set(family.map(({ id }) => id.toLowerCase()));
  const products = [...new Set(family.map(({ product }) => (product.split(" ").at(-1) ?? "").replace(/\d+$/, "")))];
  const hasWord = (id: string, part: string): boolean => id.toLowerCase().includes(part.toLowerCase());
  if (ids.some((id) => hasWord(id, word))) return false;
  return ids.some((id) => !own.has(id.toLowerCase()) && products.some((product) => hasWord(id, product)));
}

function isOthers(use: SymbolUseFact, namesakes: Namesakes, ids: readonly string[], catalog: Catalog): boolean {
  const text = use.call?.arguments.map((argument) => argument.text).join(" ") ?? "";
  const members = [...text.matchAll(set)].map(([, member = ""]) => member);
  if (members.some((member) => namesakes.sure.includes(member))) return false;
  return members.some((member) => !namesakes.shared.includes(member)) || isLeftToOthers(namesakes, ids, catalog);
}

/**
 * Leaves out uses of extension methods that are those of another maker's package: told by the options that the call sets,
 * else by the packages (`ids`) of the project and of all that it references.
 */
export function withoutNamesakes(
  uses: readonly SymbolUseFact[],
  ids: readonly string[],
  catalog: Catalog,
): readonly SymbolUseFact[] {
  const known = new Map(catalog.symbols.flatMap(({ id, namesakes }) => (namesakes ? [[id, namesakes] as const] : [])));
  return uses.filter((use) => {
    const namesakes = known.get(use.symbol);
    return namesakes === undefined || !isOthers(use, namesakes, ids, catalog);
  });
}
