import type { ColumnFact } from "../../facts.ts";
import { columnFact, definesColumn } from "./create-table.ts";
import { Cursor } from "./cursor.ts";
import { type Item, readItems } from "./items.ts";
import type { SqlWriter } from "./read.ts";

const ACTIONS = new Set(["ADD", "DROP", "ALTER", "MODIFY", "CHANGE", "RENAME", "ENABLE", "DISABLE", "SET", "OWNER"]);

class AlterTable {
  readonly #table: string;
  readonly #writer: SqlWriter;
  /** T-SQL writes `ADD a int, b int` and `DROP COLUMN a, b`: an item without an action continues the last one. */
  #action = "";
  #dropsColumns = true;

  constructor(table: string, writer: SqlWriter) {
    this.#table = table;
    this.#writer = writer;
  }

  read(item: Item): void {
    const cursor = new Cursor(item);
    if (ACTIONS.has(cursor.peek().keyword)) {
      this.#action = cursor.next().keyword;
      this.#dropsColumns = true;
    }
    const wordColumn = cursor.take("COLUMN");
    if (wordColumn) this.#dropsColumns = true;
    cursor.take("IF", "NOT", "EXISTS");
    cursor.take("IF", "EXISTS");
    this.#readAction(cursor, item.slice(cursor.at));
  }

  #readAction(cursor: Cursor, rest: Item): void {
    switch (this.#action) {
      case "ADD":
        this.#add(cursor, rest);
        return;
      case "DROP":
        if (cursor.peek().keyword === "CONSTRAINT") this.#dropsColumns = false;
        else if (this.#dropsColumns) this.#push(rest.slice(0, 1), "drop");
        return;
      case "ALTER":
        this.#push(rest.slice(0, 1), "alter");
        return;
      case "MODIFY":
        this.#push(rest, "alter");
        return;
      case "CHANGE":
        this.#push(rest.slice(1), "rename");
        return;
      case "RENAME":
        this.#rename(rest);
        return;
      default:
        return;
    }
  }

  #add(cursor: Cursor, rest: Item): void {
    const isList = cursor.peek().kind === "punctuation" && cursor.peek().value === "(";
    if (isList) cursor.at += 1;
    for (const item of isList ? readItems(cursor, true).items : [rest]) this.#push(item, "add");
  }

  /** `RENAME COLUMN a TO b`, `RENAME a TO b` of a column, and `RENAME TO t` of the table. */
  #rename(rest: Item): void {
    const to = rest.findIndex((token) => token.keyword === "TO");
    const name = rest[to + 1];
    if (to < 0 || !name) return;
    if (to > 0) {
      this.#push([name], "rename");
      return;
    }
    const span = this.#writer.span(name.start, name.end);
    const { source } = this.#writer;
    this.#writer.tables.push({ source, table: name.value, operation: "alter", span, entity: null, columns: [] });
  }

  #push(item: Item, operation: ColumnFact["operation"]): void {
    if (!definesColumn(item)) return;
    const fact = columnFact(item, this.#table, operation, null, this.#writer);
    if (fact) this.#writer.columns.push(fact);
  }
}

/** Reads on after `ALTER TABLE`. */
export function readAlterTable(cursor: Cursor, writer: SqlWriter, start: number): void {
  cursor.take("IF", "EXISTS");
  cursor.take("ONLY");
  const name = cursor.name();
  if (!name) return;
  const span = writer.span(start, name.end);
  writer.tables.push({ source: writer.source, table: name.value, operation: "alter", span, entity: null, columns: [] });
  const alter = new AlterTable(name.value, writer);
  for (const item of readItems(cursor, false).items) alter.read(item);
}
