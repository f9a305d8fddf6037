import type { NamedMember } from "../../../csharp-facts.ts";
import { closingAt, namedBy, type Part } from "./code.ts";
import type { ModelOf } from "./names.ts";

/** A place that names columns of a table which may store a model. */
export interface Statement extends Part {
  readonly model: string;
  readonly kind: "writes" | "reads" | "makes" | "alters";
  readonly table: string;
  readonly isUnnamed?: true;
  readonly members: readonly string[];
  readonly named: readonly NamedMember[];
}

const verb =
  /\b(?:(insert\s+into|merge\s+into|merge|update)|(create\s+table(?:\s+if\s+not\s+exists)?)|(alter\s+table)|from)\s+([^\s(;,]+)/gi;
/** What may stand between the parts of one text that is put together. */
const joint = /^\s*\+\s*(?:[\w.]+\s*\+\s*)?\$?$/;
const MAX_JOINT = 100;

/** Texts of a file as they are put together with `+`: what is between them is left out. */
function joined(text: string, texts: readonly Part[]): Part[] {
  const found: Part[] = [];
  for (const { start, end } of texts) {
    const last = found.at(-1);
    const between = last && start - last.end < MAX_JOINT ? text.slice(last.end, start) : "?";
    if (last && joint.test(between)) found[found.length - 1] = { start: last.start, end };
    else found.push({ start, end });
  }
  return found;
}

/** The table in `[dbo].[Clients]`, `{schema}.Clients` and `{Tables.Clients}`. */
const tableIn = (name: string): string => name.match(/\w+/g)?.at(-1) ?? "";

/** What a migration says once was right when it ran. */
const isMigration = (text: string): boolean => /\bMigrationBuilder\b|:\s*(?:\w+\.)*Migration\b/.test(text);

/** A statement that makes a table, with the words between its brackets alone: others may follow in the same text. */
function madeIn(sql: string, behind: number): { readonly from: number; readonly part: string } {
  const open = sql.indexOf("(", behind);
  return open < 0 ? { from: behind, part: "" } : { from: open, part: sql.slice(open, closingAt(sql, open)) };
}

/** What the SQL of one text says of stored models: each table that it makes or alters, and the first other statement. */
function statementsOf(sql: string, start: number, modelOf: ModelOf, around: readonly string[]): Statement[] {
  const found: Statement[] = [];
  let isDone = false;
  for (const match of sql.matchAll(verb)) {
    const [whole, writes, makes, alters, name = ""] = match;
    const table = tableIn(name);
    const model = modelOf(table);
    const isTable = (makes ?? alters) !== undefined;
    const models = model === null ? (isTable ? [] : around) : [model];
    if (models.length === 0 || (isDone && !isTable)) continue;
    if (!isTable && writes === undefined && !/\bselect\b/i.test(sql.slice(0, match.index))) continue;
    const behind = match.index + whole.length;
    const { from, part } = makes === undefined ? { from: 0, part: sql } : madeIn(sql, behind);
    const named = namedBy(/(\w+)/g, part, start + from);
    const kind = makes ? "makes" : alters ? "alters" : writes ? "writes" : "reads";
    const at = start + behind - name.length + name.lastIndexOf(table);
    const members = named.map(({ member }) => member);
    const place = { start: at, end: at + table.length };
    const unnamed = model === null ? { isUnnamed: true as const } : {};
    found.push(...models.map((model) => ({ model, kind, table, members, named, ...unnamed, ...place }) as const));
    if (!isTable) isDone = true;
  }
  return found;
}

/**
 * SQL in the texts of a file that names the columns of a stored model; `select *` and `delete` name none. A table of any
 * other name may hold one of the models `around`, of which the file's code speaks.
 */
export function statementsIn(
  text: string,
  texts: readonly Part[],
  modelOf: ModelOf,
  around: readonly string[] = [],
): Statement[] {
  if (isMigration(text)) return [];
  return joined(text, texts).flatMap(({ start, end }) => statementsOf(text.slice(start, end), start, modelOf, around));
}
