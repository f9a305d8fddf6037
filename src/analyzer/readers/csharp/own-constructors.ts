import type { CallFact, ParameterFact, SymbolUseFact } from "../../csharp-facts.ts";
import type { OwnType } from "./declared.ts";
import type { SymbolId } from "./documentation-id.ts";
import type { Grounds } from "./type-ref.ts";

/** A constructor of the project that calls one of the vendor's. */
export interface OwnConstructor {
  readonly ids: readonly SymbolId[];
  readonly grounds: Grounds;
  readonly parameters: NonNullable<SymbolUseFact["parameters"]>;
  readonly baseCall: CallFact;
  /** Names of the parameters that nothing in the type mentions but the base call. */
  readonly onlyPassedOn: readonly string[];
}

/** Which constructors of the project depend on the parameters of the vendor's: who calls one may do so too. */
export class OwnConstructors {
  readonly #byType = new Map<OwnType, OwnConstructor[]>();

  add(type: OwnType, found: Omit<OwnConstructor, "onlyPassedOn">): void {
    const { items } = found.parameters;
    const onlyPassedOn = items.filter((item) => isOnlyPassedOn(type, item)).map(({ name }) => name);
    const known = this.#byType.get(type) ?? [];
    this.#byType.set(type, [...known, { ...found, onlyPassedOn }]);
  }

  /** The one constructor that a creation with so many arguments means; null where it may be another. */
  of(type: OwnType, count: number): OwnConstructor | null {
    const fits = ({ items }: { readonly items: readonly ParameterFact[] }): boolean =>
      count <= items.length && count >= items.filter(({ optional }) => !optional).length;
    const declared = type.members.filter(({ kind, isStatic }) => kind === "constructor" && !isStatic);
    const primary = type.declarations.flatMap((part) => (part.primary ? [part.primary] : []));
    const all = [...primary, ...declared.map(({ parameters }) => ({ items: parameters }))].filter(fits);
    const [only, more] = (this.#byType.get(type) ?? []).filter(({ parameters }) => fits(parameters));
    return all.length === 1 && more === undefined ? (only ?? null) : null;
  }
}

const documentation = /^[ \t]*\/\/\/.*$/gm;

/** Whether a type names a parameter where it declares it and in one more place alone, which then is the base call. */
function isOnlyPassedOn({ declarations }: OwnType, { name }: ParameterFact): boolean {
  const text = declarations
    .map(({ file, fact }) => file.syntax.text.slice(fact.span.start, fact.span.end).replace(documentation, ""))
    .join("\n");
  return [...text.matchAll(new RegExp(`(?<![\\w@])${name}(?!\\w)`, "g"))].length === 2;
}
