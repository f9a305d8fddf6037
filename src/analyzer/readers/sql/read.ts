import { readAlterTable } from "./alter-table.ts";
import { readCreateTable } from "./create-table.ts";
import { Cursor } from "./cursor.ts";
import { readRename } from "./rename.ts";
import { tokenize } from "./tokens.ts";
import { readUpdate } from "./update.ts";
import { type SqlFacts, type SqlInput, SqlWriter } from "./writer.ts";

const CREATE_MODIFIERS = new Set(["OR", "REPLACE", "GLOBAL", "LOCAL", "TEMP", "TEMPORARY", "UNLOGGED"]);
const changesTable = /\b(?:alter|create)\s+table\b/i;

/** A table name that is put together at run time, or a script inside of a string: nothing is claimed about it. */
function noteDynamicSql(cursor: Cursor, writer: SqlWriter): void {
  const [text] = [0, 1, 2].map((ahead) => cursor.peek(ahead)).filter((token) => token.kind === "string");
  if (!text || !changesTable.test(text.value)) return;
  const cure = "look at this statement yourself";
  writer.notice("dynamic-sql", "SQL inside of a string is not read", cure, text.start, text.end);
}

function readStatement(cursor: Cursor, writer: SqlWriter): void {
  const { start, keyword } = cursor.next();
  switch (keyword) {
    case "CREATE":
      cursor.takeAny(CREATE_MODIFIERS);
      if (cursor.take("TABLE")) readCreateTable(cursor, writer, start);
      return;
    case "ALTER":
      if (cursor.take("TABLE")) readAlterTable(cursor, writer, start);
      return;
    case "DROP": {
      if (!cursor.take("TABLE")) return;
      cursor.take("IF", "EXISTS");
      const name = cursor.name();
      const span = writer.span(start, name?.end ?? start);
      if (name)
        writer.tables.push({
          source: writer.source,
          table: name.value,
          operation: "drop",
          span,
          entity: null,
          columns: [],
        });
      return;
    }
    case "UPDATE":
      readUpdate(cursor, writer);
      return;
    case "SP_RENAME":
      readRename(cursor, writer, start);
      return;
    case "EXEC":
    case "EXECUTE":
    case "SP_EXECUTESQL":
      noteDynamicSql(cursor, writer);
      return;
    default:
      return;
  }
}

/**
 * Tables and columns that a script creates, alters, renames, fills or drops, in T-SQL and the dialects of PostgreSQL, MySQL
 * and SQLite. Statements are recognised wherever they stand: the rest of the script is not parsed.
 */
export function readSql(input: SqlInput): SqlFacts {
  const writer = new SqlWriter(input);
  const { tokens, unterminated } = tokenize(input.text);
  const cursor = new Cursor(tokens);
  while (!cursor.done) readStatement(cursor, writer);
  for (const { what, start } of unterminated) {
    const message = `a ${what} begins here and never ends; what follows was not read`;
    writer.notice("sql-unterminated", message, `close the ${what}`, start, start + 1);
  }
  return writer;
}
