import type { Confidence } from "../schema/vocabulary.ts";
import type { ColumnFact, LiteralFact, PackageFact, SymbolUseFact } from "./facts.ts";
import type { Span } from "./input.ts";

/** What a detector found at one place; becomes a finding. `subject` is what fixes work on. */
export interface Match {
  readonly span: Span;
  readonly confidence: Confidence;
  readonly because: string;
  readonly condition: string | null;
  /** Values for the message's placeholders. */
  readonly values: Readonly<Record<string, string>>;
  readonly subject:
    | { readonly kind: "symbol"; readonly use: SymbolUseFact }
    | { readonly kind: "package"; readonly package: PackageFact }
    | { readonly kind: "column"; readonly column: ColumnFact }
    | { readonly kind: "literal"; readonly literal: LiteralFact }
    | { readonly kind: "text" };
}
