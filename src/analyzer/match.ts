import type { Confidence } from "../schema/vocabulary.ts";
import type { LiteralFact, NamedMember, ReturnedFact, SymbolUseFact } from "./csharp-facts.ts";
import type { PackageFact, SdkFact } from "./facts.ts";
import type { Span } from "./input.ts";
import type { ColumnFact } from "./schema-facts.ts";

/** What a detector found at one place; becomes a finding. `subject` is what fixes work on. */
export interface Match {
  readonly span: Span;
  readonly confidence: Confidence;
  readonly because: string;
  readonly condition: string | null;
  /** What to say instead of the rule's message, where the place follows from the change at another one. */
  readonly message?: string;
  /** Values for the message's placeholders. */
  readonly values: Readonly<Record<string, string>>;
  readonly subject:
    | { readonly kind: "symbol"; readonly use: SymbolUseFact }
    | { readonly kind: "returned"; readonly use: SymbolUseFact; readonly returned: ReturnedFact }
    | { readonly kind: "package"; readonly package: PackageFact }
    | { readonly kind: "column"; readonly column: ColumnFact }
    | { readonly kind: "literal"; readonly literal: LiteralFact }
    /** A place of own storage of a model, with the members that it leaves out and those that it names. */
    | { readonly kind: "mirror"; readonly missing: readonly string[]; readonly named: readonly NamedMember[] }
    | { readonly kind: "sdk"; readonly sdk: SdkFact }
    | { readonly kind: "text" };
}
