import type { Tree } from "web-tree-sitter";
import type { QueryFact } from "../../csharp-facts.ts";
import type { Engine } from "../../engine.ts";
import { readConditions, under } from "./conditions.ts";
import { canMeet } from "./exclusive.ts";

/** A query may look at this many matches of one file; hostile trees make more. */
const MATCH_LIMIT = 10_000;
const CALLBACK_LIMIT = 200_000;

/** Runs raw queries over one tree. Spans are in the source; what lies in a fragment's wrapper is left out. */
export function runQueries(
  engine: Engine,
  path: string,
  tree: Tree,
  prefix: number,
  text: string,
  queries: readonly string[],
): QueryFact[] {
  const found: QueryFact[] = [];
  if (queries.length === 0) return found;
  const conditionAt = readConditions(text);
  for (const source of queries) {
    const query = engine.query(source);
    let calls = 0;
    const options = { matchLimit: MATCH_LIMIT, progressCallback: () => ++calls > CALLBACK_LIMIT };
    const seen = new Set<number>();
    for (const { captures } of query.matches(tree.rootNode, options)) {
      // What stands in branches of `#if` that exclude each other is never compiled together.
      const conditions = captures.map(({ node }) => conditionAt(node.startIndex - prefix));
      if (!canMeet(conditions)) continue;
      for (const { name, node } of captures) {
        if (name !== "match" || seen.has(node.id)) continue;
        const start = node.startIndex - prefix;
        const end = node.endIndex - prefix;
        if (start < 0 || end > text.length) continue;
        seen.add(node.id);
        const span = { file: path, start, end };
        found.push({ query: source, span, text: text.slice(start, end), condition: conditions.reduce(under, null) });
      }
    }
  }
  return found;
}
