import type { Span } from "../../input.ts";
import type { ColumnFact, SchemaSource, TableFact } from "../../schema-facts.ts";

/** Something of the schema that could not be read; `analyze` turns the span into a location. */
export interface SchemaNotice {
  readonly code: string;
  readonly message: string;
  readonly cure: string;
  readonly span: Span;
}

export interface SqlFacts {
  readonly columns: readonly ColumnFact[];
  readonly tables: readonly TableFact[];
  readonly notices: readonly SchemaNotice[];
}

export interface SqlInput {
  readonly path: string;
  readonly text: string;
  /** Offset of `text` in its file: SQL inside of C# is handed over with blanks in place of C#. */
  readonly offset?: number;
  readonly source?: SchemaSource;
  readonly conditionAt?: (offset: number) => string | null;
}

/** Collects facts of one script; offsets of tokens become spans of the file. */
export class SqlWriter {
  readonly columns: ColumnFact[] = [];
  readonly tables: TableFact[] = [];
  readonly notices: SchemaNotice[] = [];
  readonly text: string;
  readonly source: SchemaSource;
  readonly #input: SqlInput;

  constructor(input: SqlInput) {
    this.#input = input;
    this.text = input.text;
    this.source = input.source ?? "sql";
  }

  span(start: number, end: number): Span {
    const offset = this.#input.offset ?? 0;
    return { file: this.#input.path, start: offset + start, end: offset + end };
  }

  condition(offset: number): string | null {
    return this.#input.conditionAt?.((this.#input.offset ?? 0) + offset) ?? null;
  }

  notice(code: string, message: string, cure: string, start: number, end: number): void {
    this.notices.push({ code, message, cure, span: this.span(start, end) });
  }
}
