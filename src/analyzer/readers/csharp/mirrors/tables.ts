import type { NamedMember } from "../../../csharp-facts.ts";
import type { Part } from "./code.ts";
import type { ModelOf } from "./names.ts";

/** What code that makes tables (FluentMigrator) says of one table. */
export interface TableCode extends Part {
  readonly model: string;
  readonly table: string;
  readonly isMade: boolean;
  readonly members: readonly string[];
  readonly named: readonly NamedMember[];
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
    const words = inside.map(({ start, end }) => ({
      member: text.slice(start + 1, end - 1),
      start: start + 1,
      end: end - 1,
    }));
    const found = words.find(({ member }) => modelOf(member) !== null);
    const model = found ? modelOf(found.member) : null;
    if (!found || model === null) return [];
    const isMade = match[1] !== undefined && /Table\s*\($/.test(match[0]);
    const members = words.map(({ member }) => member);
    const named = words.filter(({ start }) => /Column\s*\(\s*"?$/.test(text.slice(start - 20, start)));
    return [{ model, table: found.member, isMade, members, named, start: found.start, end: found.end }];
  });
}
