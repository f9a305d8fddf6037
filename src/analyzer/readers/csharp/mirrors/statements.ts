import type { Part } from "./code.ts";
import type { ModelOf } from "./names.ts";

/** A place that names columns of a table which may store a model. */
export interface Statement extends Part {
  readonly model: string;
  readonly kind: "writes" | "reads";
  readonly members: readonly string[];
}

const verb = /\b(?:(insert\s+into|merge\s+into|merge|update)|from)\s+([^\s(;,]+)/gi;
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

/** SQL in the texts of a file that names the columns of a stored model; `select *` and `delete` name none. */
export function statementsIn(text: string, texts: readonly Part[], modelOf: ModelOf): Statement[] {
  if (isMigration(text)) return [];
  return joined(text, texts).flatMap(({ start, end }): Statement[] => {
    const sql = text.slice(start, end);
    for (const match of sql.matchAll(verb)) {
      const [whole, writes, name = ""] = match;
      const table = tableIn(name);
      const model = modelOf(table);
      if (model === null || (writes === undefined && !/\bselect\b/i.test(sql.slice(0, match.index)))) continue;
      const at = start + match.index + whole.length - name.length + name.lastIndexOf(table);
      const members = sql.match(/\w+/g) ?? [];
      return [{ model, kind: writes ? "writes" : "reads", members, start: at, end: at + table.length }];
    }
    return [];
  });
}
