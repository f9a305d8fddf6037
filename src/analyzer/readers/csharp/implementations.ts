import type { OwnMember } from "./declared.ts";
import type { SymbolId } from "./documentation-id.ts";
import type { Grounds } from "./type-ref.ts";

/** The vendor's members that one of the project's own implements or overrides, and what that rests on. */
export interface Implemented {
  readonly ids: readonly SymbolId[];
  readonly grounds: Grounds;
}

/** Which own members stand for members of the vendor: who calls one depends on the vendor's signature too. */
export class Implementations {
  readonly #byMember = new Map<OwnMember, Implemented[]>();

  add(member: OwnMember, ids: readonly SymbolId[], grounds: Grounds): void {
    const known = this.#byMember.get(member);
    if (known) known.push({ ids, grounds });
    else this.#byMember.set(member, [{ ids, grounds }]);
  }

  of(member: OwnMember): readonly Implemented[] {
    return this.#byMember.get(member) ?? [];
  }
}
