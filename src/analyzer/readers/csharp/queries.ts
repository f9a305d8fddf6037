import type { Tree } from "web-tree-sitter";
import type { Engine } from "../../engine.ts";
import type { QueryFact } from "../../facts.ts";

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
  for (const source of queries) {
    const query = engine.query(source);
    let calls = 0;
    const options = { matchLimit: MATCH_LIMIT, progressCallback: () => ++calls > CALLBACK_LIMIT };
    for (const capture of query.captures(tree.rootNode, options)) {
      if (capture.name !== "match") continue;
      const start = capture.node.startIndex - prefix;
      const end = capture.node.endIndex - prefix;
      if (start < 0 || end > text.length) continue;
      found.push({ query: source, span: { file: path, start, end }, text: text.slice(start, end) });
    }
  }
  return found;
}
