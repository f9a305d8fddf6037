import { Language, Parser, Query } from "web-tree-sitter";
import type { Engine } from "../analyzer/engine.ts";

/** Makes an engine from a runtime that is initialised already. One parser serves all files, one after the other. */
export async function engineFrom(grammar: Uint8Array): Promise<Engine> {
  const language = await Language.load(grammar);
  const parser = new Parser().setLanguage(language);
  const queries = new Map<string, Query>();
  return {
    language,
    parse(text, shouldStop) {
      const options = shouldStop ? { progressCallback: () => shouldStop() } : undefined;
      const tree = parser.parse(text, null, options);
      // An aborted parse would otherwise be resumed by the next call, with another text.
      if (!tree) parser.reset();
      return tree;
    },
    query(source) {
      const known = queries.get(source);
      if (known) return known;
      const made = new Query(language, source);
      queries.set(source, made);
      return made;
    },
  };
}
