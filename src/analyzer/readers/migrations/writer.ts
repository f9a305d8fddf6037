import type { SourceFile, Span } from "../../input.ts";
import type { ColumnFact, SchemaProvider, SchemaSource, TableFact } from "../../schema-facts.ts";
import { type TypeFact, UNKNOWN_TYPE } from "../column-type.ts";
import { readConditions } from "../csharp/conditions.ts";
import { childByField, endOf, nameOf, type Syntax, startOf, textOf } from "../csharp/syntax.ts";
import type { SchemaNotice, SqlFacts } from "../sql/writer.ts";
import { nodesOf } from "./calls.ts";
import { providerOf } from "./column-shape.ts";

interface ColumnInput {
  readonly source: SchemaSource;
  readonly table: string;
  readonly column: string;
  readonly operation: ColumnFact["operation"];
  readonly node: number;
  readonly defaultValue?: number | null;
  readonly owner?: TableFact;
  readonly typed?: TypeFact;
  readonly provider?: SchemaProvider | null;
}

/** Collects the facts of one C# file. */
export class MigrationWriter implements SqlFacts {
  readonly columns: ColumnFact[] = [];
  readonly tables: TableFact[] = [];
  readonly notices: SchemaNotice[] = [];
  readonly path: string;
  readonly syntax: Syntax;
  /** Database that the whole file is for. */
  readonly provider: SchemaProvider | null;
  readonly conditionAt: (offset: number) => string | null;
  readonly #read = new Set<number>();
  #declarations: ReadonlyMap<string, number> | null = null;

  constructor(file: SourceFile, syntax: Syntax) {
    this.path = file.path;
    this.syntax = syntax;
    this.provider = providerOf(file.text);
    this.conditionAt = readConditions(file.text);
  }

  span(node: number): Span {
    return { file: this.path, start: startOf(this.syntax, node), end: endOf(this.syntax, node) };
  }

  column(input: ColumnInput): void {
    const { source, table, column, operation, node, defaultValue = null, owner = null, typed, provider = null } = input;
    const span = this.span(node);
    const value =
      defaultValue === null ? null : { text: textOf(this.syntax, defaultValue), span: this.span(defaultValue) };
    const condition = this.conditionAt(span.start);
    const shape = { ...(typed ?? UNKNOWN_TYPE), provider };
    this.columns.push({ source, table, column, operation, span, defaultValue: value, ...shape, condition, owner });
  }

  table(fact: Omit<TableFact, "span" | "entity" | "columns"> & Partial<TableFact>, node: number): TableFact {
    const table = { entity: null, columns: [], span: this.span(node), ...fact };
    this.tables.push(table);
    return table;
  }

  addSql(facts: SqlFacts): void {
    this.columns.push(...facts.columns);
    this.tables.push(...facts.tables);
    this.notices.push(...facts.notices);
  }

  /** Node of the local, field or constant of the file with this name. */
  declaration(name: string): number | undefined {
    this.#declarations ??= new Map(
      nodesOf(this.syntax, "variable_declarator").flatMap((node) => {
        const named = childByField(this.syntax, node, "name");
        return named === null ? [] : [[nameOf(this.syntax, named), node] as const];
      }),
    );
    return this.#declarations.get(name);
  }

  /** True the first time that it is asked for a node. */
  readsFirst(node: number): boolean {
    const first = !this.#read.has(node);
    this.#read.add(node);
    return first;
  }

  notice(code: string, message: string, cure: string, node: number): void {
    this.notices.push({ code, message, cure, span: this.span(node) });
  }
}
