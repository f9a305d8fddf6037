import type { Confidence } from "../../../schema/vocabulary.ts";
import type { OwnType } from "./declared.ts";
import type { VendorType } from "./vocabulary.ts";

/** What a binding rests on: how sure it is, and why, as a clause for people. */
export interface Grounds {
  readonly confidence: Confidence;
  readonly because: string;
  /** The vendor's member, `Ns.Type.Member`, whose value this is or that holds it as an element. */
  readonly through?: string;
  /** The `#if` condition of the directive by which the name means this; absent where it always does. */
  readonly condition?: string;
  /** Full names of other types that usings of the same standing bring in under the name. */
  readonly rivals?: readonly string[];
}

/**
 * A type as far as the light binder knows it: the vendor's, the project's own, or known by name only (`other`).
 * Arrays are `other` with the name `[]`. An unknown type is null where this is used.
 */
export type TypeRef =
  | {
      readonly kind: "vendor";
      readonly type: VendorType;
      readonly arguments: readonly (TypeRef | null)[];
      readonly grounds: Grounds;
    }
  | { readonly kind: "own"; readonly type: OwnType; readonly arguments: readonly (TypeRef | null)[] }
  | {
      readonly kind: "other";
      readonly name: string;
      readonly arguments: readonly (TypeRef | null)[];
      /** Element names of a tuple. */
      readonly names?: readonly (string | null)[];
    };

export type VendorRef = Extract<TypeRef, { kind: "vendor" }>;
export type OtherRef = Extract<TypeRef, { kind: "other" }>;

export const otherType = (name: string, args: readonly (TypeRef | null)[] = []): TypeRef => ({
  kind: "other",
  name,
  arguments: args,
});

/** .NET's convention is the only thing that tells an interface from a class when its declaration is not at hand. */
export const isInterfaceName = (name: string): boolean => /^I[A-Z]/.test(name);

/** `TokenCleanupService`, `ILogger<Mine>`, `Foo[]`: what a signature of the facts would write. */
export function displayType(ref: TypeRef | null, depth = 0): string | null {
  if (!ref || depth > 8) return null;
  const name = ref.kind === "other" ? ref.name : ref.type.name;
  if (name === "[]") {
    const element = displayType(ref.arguments[0] ?? null, depth + 1);
    return element === null ? null : `${element}[]`;
  }
  if (ref.arguments.length === 0) return name;
  const parts = ref.arguments.map((argument) => displayType(argument, depth + 1));
  return parts.includes(null) ? name : `${name}<${parts.join(",")}>`;
}
