import type { ColumnFact, SchemaProvider, TableFact } from "../../schema-facts.ts";
import { sqlType, type TypeFact, UNKNOWN_TYPE } from "../column-type.ts";
import type { Cursor } from "./cursor.ts";
import { defaultTokens, type Item, readItems } from "./items.ts";
import type { SqlWriter } from "./writer.ts";

/** First words of table constraints, as opposed to columns. A quoted name is always a column. */
const CONSTRAINTS = new Set(
  "CONSTRAINT PRIMARY FOREIGN UNIQUE CHECK INDEX KEY EXCLUDE LIKE PERIOD FULLTEXT SPATIAL".split(" "),
);

/** Whether an item of a column list defines a column. */
export function definesColumn(item: Item): boolean {
  const [first] = item;
  return first !== undefined && (first.kind === "quoted" || (first.kind === "word" && !CONSTRAINTS.has(first.keyword)));
}

/** Words between the name of an altered column and its type. */
const BEFORE_TYPE = new Set(["TYPE", "SET", "DATA"]);

/** Type behind the name: a word or two, and a length in parentheses. `SET NOT NULL` and its like name none. */
function typeOfItem(item: Item): TypeFact {
  let at = 1;
  while (BEFORE_TYPE.has(item[at]?.keyword ?? "")) at += 1;
  const [word, next] = [item[at], item[at + 1]];
  if (word === undefined) return UNKNOWN_TYPE;
  const words = next?.keyword === "VARYING" || next?.keyword === "PRECISION" ? [word, next] : [word];
  const rest = item.slice(at + words.length, at + words.length + 3);
  const length = rest[0]?.value === "(" && rest[2]?.value === ")" ? `(${rest[1]?.value})` : "";
  return sqlType(`${words.map(({ value }) => value).join(" ")}${length}`);
}

/** Fact of a column definition: `item` begins with the column's name. */
export function columnFact(
  item: Item,
  table: string,
  operation: ColumnFact["operation"],
  owner: TableFact | null,
  writer: SqlWriter,
  provider: SchemaProvider | null = null,
): ColumnFact | null {
  const [name] = item;
  const last = item.at(-1);
  if (!name || !last) return null;
  const expression = defaultTokens(item);
  const [from] = expression;
  const to = expression.at(-1);
  const defaultValue =
    from && to ? { text: writer.text.slice(from.start, to.end), span: writer.span(from.start, to.end) } : null;
  return {
    source: writer.source,
    table,
    column: name.value,
    operation,
    span: writer.span(name.start, last.end),
    defaultValue,
    ...typeOfItem(item),
    provider,
    condition: writer.condition(name.start),
    owner,
  };
}

/** Reads on after `CREATE TABLE`. */
export function readCreateTable(cursor: Cursor, writer: SqlWriter, start: number): void {
  cursor.take("IF", "NOT", "EXISTS");
  const name = cursor.name();
  if (!name || cursor.peek().value !== "(" || cursor.peek().kind !== "punctuation") return;
  cursor.at += 1;
  const { items, closed } = readItems(cursor, true);
  if (!closed) {
    const cure = "add the missing parenthesis";
    writer.notice("sql-unterminated", `the column list of \`${name.value}\` never ends`, cure, start, name.end);
  }
  const columns = items.filter(definesColumn);
  const table: TableFact = {
    source: writer.source,
    table: name.value,
    operation: "create",
    span: writer.span(start, name.end),
    entity: null,
    columns: columns.flatMap(([column]) => (column ? [column.value] : [])),
  };
  writer.tables.push(table);
  for (const item of columns) {
    const fact = columnFact(item, table.table, "create", table, writer);
    if (fact) writer.columns.push(fact);
  }
}
