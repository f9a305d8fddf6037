import type { ColumnFact, SchemaProvider } from "../../schema-facts.ts";
import { columnFact, definesColumn } from "./create-table.ts";
import { Cursor } from "./cursor.ts";
import { type Item, readItems } from "./items.ts";
import type { SqlWriter } from "./writer.ts";

const ACTIONS = new Set(["ADD", "DROP", "ALTER", "MODIFY", "CHANGE", "RENAME", "ENABLE", "DISABLE", "SET", "OWNER"]);

/** Words behind the name in PostgreSQL's `ALTER COLUMN`; T-SQL has the type there. */
const POSTGRESQL = new Set(["TYPE", "SET", "DROP", "ADD", "RESTART"]);
const SKIPPED = new Set(["CONSTRAINT", "IF", "EXISTS"]);

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
        if (cursor.peek().keyword === "CONSTRAINT") this.#dropConstraint(rest);
        else if (cursor.peek().keyword === "PRIMARY") this.#dropKey(rest);
        else if (this.#dropsColumns) this.#push(rest.slice(0, 1), "drop");
        return;
      case "ALTER":
        this.#alter(rest);
        return;
      case "MODIFY":
        this.#push(rest, "alter", "mysql");
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

  /** A default that is set here is for rows to come, not for those that are there. */
  #alter(rest: Item): void {
    const provider = POSTGRESQL.has(rest[1]?.keyword ?? "") ? "postgresql" : "sqlserver";
    const end = rest.findIndex((token) => token.keyword === "DEFAULT");
    this.#push(end < 0 ? rest : rest.slice(0, end), "alter", provider);
  }

  /** Names of other constraints are told by their prefixes; whatever is left can be the key. */
  #dropConstraint(rest: Item): void {
    this.#dropsColumns = false;
    const name = rest.find(
      (token) => token.kind === "quoted" || (token.kind === "word" && !SKIPPED.has(token.keyword)),
    );
    if (name && !/^(?:fk|df|ck|uq|ux|ak)_/i.test(name.value)) this.#dropKey(rest);
  }

  #dropKey(rest: Item): void {
    const [first] = rest;
    const last = rest.at(-1);
    if (!first || !last) return;
    const span = this.#writer.span(first.start, last.end);
    const { source } = this.#writer;
    this.#writer.tables.push({ source, table: this.#table, operation: "dropKey", span, entity: null, columns: [] });
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
    const renamed = { table: name.value, renamedFrom: this.#table };
    this.#writer.tables.push({ source, ...renamed, operation: "alter", span, entity: null, columns: [] });
  }

  #push(item: Item, operation: ColumnFact["operation"], provider: SchemaProvider | null = null): void {
    if (!definesColumn(item)) return;
    const fact = columnFact(item, this.#table, operation, null, this.#writer, provider);
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
