import type { Notice } from "../../schema/report.ts";
import type { SourceFile } from "../input.ts";
import type { Refusal } from "../refusal.ts";
import { indexLines, regionAt } from "../region.ts";
import type { ColumnFact, TableFact } from "../schema-facts.ts";
import { readMigrations } from "./migrations/read.ts";
import type { SchemaInput } from "./schema-input.ts";
import { readSql } from "./sql/read.ts";
import type { SchemaNotice } from "./sql/writer.ts";

/** What the files of one project say about tables and columns; facts of a file are in the order of its text. */
export interface SchemaFacts {
  readonly columns: readonly ColumnFact[];
  readonly tables: readonly TableFact[];
  readonly notices: readonly Notice[];
  readonly refusals: readonly Refusal[];
}

function located(files: readonly SourceFile[]): (notice: SchemaNotice) => Notice {
  const texts = new Map(files.map((file) => [file.path, file.text]));
  return ({ code, message, cure, span }) => {
    const region = regionAt(indexLines(texts.get(span.file) ?? ""), span.start, span.end);
    return { code, message, cure, file: span.file, location: { file: span.file, region } };
  };
}

/** Reads EF migrations and SQL scripts. Whatever else the files hold is left to other readers. */
export function readSchema({ engine, files, onFile }: SchemaInput): SchemaFacts {
  const migrations = readMigrations({ engine, files, onFile });
  const facts = [
    migrations,
    ...files
      .filter((file) => file.kind === "sql")
      .map(({ path, text }) => {
        onFile?.(path);
        return readSql({ path, text });
      }),
  ];
  return {
    columns: facts.flatMap((fact) => fact.columns),
    tables: facts.flatMap((fact) => fact.tables),
    notices: facts.flatMap((fact) => fact.notices).map(located(files)),
    refusals: migrations.refusals,
  };
}
