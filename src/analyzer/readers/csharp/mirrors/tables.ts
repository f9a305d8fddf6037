import type { Part } from "./code.ts";
import type { ModelOf } from "./names.ts";

/** What code that makes tables (FluentMigrator) says of one table. */
export interface TableCode extends Part {
  readonly model: string;
  readonly table: string;
  readonly isMade: boolean;
  readonly members: readonly string[];
}

const making = /\b(?:(Create)|Alter)\s*\.\s*(?:Table|Column)\s*\(/g;
const MAX_TABLES = 300;
const MAX_STATEMENT = 10_000;

/** `Create.Table("Clients").WithColumn("ClientId")…`, and the columns that such code adds later. */
export function tablesIn(text: string, code: string, texts: readonly Part[], modelOf: ModelOf): TableCode[] {
  return [...code.matchAll(making)].slice(0, MAX_TABLES).flatMap((match): TableCode[] => {
    const end = code.indexOf(";", match.index);
    const inside = texts.filter(
      ({ start }) => start > match.index && start < (end < 0 ? match.index + MAX_STATEMENT : end),
    );
    const words = inside.map(({ start, end }) => ({ start: start + 1, word: text.slice(start + 1, end - 1) }));
    const found = words.find(({ word }) => modelOf(word) !== null);
    const model = found ? modelOf(found.word) : null;
    if (!found || model === null) return [];
    const isMade = match[1] !== undefined && /Table\s*\($/.test(match[0]);
    const members = words.map(({ word }) => word);
    return [{ model, table: found.word, isMade, members, start: found.start, end: found.start + found.word.length }];
  });
}
