import type { Language, Query, Tree } from "web-tree-sitter";

/**
 * The C# parser, injected: `src/engine/` makes one per runtime. Trees are freed by whoever parsed, in `finally`.
 * `parse` returns null when `shouldStop` said so.
 */
export interface Engine {
  readonly language: Language;
  parse(text: string, shouldStop?: () => boolean): Tree | null;
  query(source: string): Query;
}
