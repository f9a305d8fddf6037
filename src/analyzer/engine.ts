import type { Language, Query, Tree } from "web-tree-sitter";

/**
 * The C# parser, injected: `src/engine/` makes one per runtime. Trees are freed by whoever parsed, in `finally`.
 * `parse` returns null when `shouldStop` said so.
 */
export interface Engine {
  readonly language: Language;
  parse(text: string, shouldStop?: () => boolean): Tree | null;
  /** Compiles a query once and keeps it: compiling takes longer than running it over a file. Throws on a bad query. */
  query(source: string): Query;
}
