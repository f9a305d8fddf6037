import type { Span } from "../../input.ts";

/** A `Condition` attribute, or its opposite for the `When` branches before an `Otherwise`. */
export interface Guard {
  readonly text: string;
  readonly negated: boolean;
}

/** Text of an attribute or element as written, entities replaced. */
export interface Written {
  readonly text: string;
  readonly span: Span;
  /** Whether the span holds exactly the text, so that it can be edited. */
  readonly exact: boolean;
}

export interface Metadata {
  readonly name: string;
  readonly value: Written;
  readonly guards: readonly Guard[];
}

export type Statement =
  | { readonly kind: "property"; readonly name: string; readonly value: Written; readonly guards: readonly Guard[] }
  | {
      readonly kind: "item";
      readonly type: string;
      readonly operation: "include" | "update" | "remove";
      readonly value: Written;
      /** Of an include: what of it is left out. */
      readonly exclude: Written | null;
      readonly metadata: readonly Metadata[];
      readonly guards: readonly Guard[];
    }
  | { readonly kind: "import"; readonly project: Written; readonly isSdk: boolean; readonly guards: readonly Guard[] };

/** `A and not (B)`, as a finding shows it; null without guards. */
export function guardText(guards: readonly Guard[]): string | null {
  const texts = [...new Set(guards.map((guard) => (guard.negated ? `!(${guard.text})` : guard.text)))];
  return texts.length === 0 ? null : texts.join(" and ");
}
