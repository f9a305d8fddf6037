import type { DatabaseSource } from "../../schema/database.ts";
import type { ColumnFact, SchemaFacts } from "../../schema/facts.ts";
import { isKnownType } from "./column-type.ts";
import { type AddedColumn, addedColumns, contextsOf } from "./columns.ts";
import type { DatabaseProblem } from "./problem.ts";
import { alterationProblems, removalProblems } from "./removals.ts";
import type { SchemaState } from "./schema-state.ts";
import { addedTables } from "./tables.ts";
import { valueProblem } from "./value.ts";

function typeProblem(table: string, { clr, name }: ColumnFact): DatabaseProblem[] {
  if (isKnownType(clr)) return [];
  const cure = "add the type to `src/catalog/database/column-type.ts`, from the providers' sources";
  return [{ path: ["contexts"], message: `no column types are known for \`${clr}\` of \`${table}.${name}\``, cure }];
}

function columnProblems({ table, fact, existingRows }: AddedColumn): DatabaseProblem[] {
  const name = `${table}.${fact.name}`;
  const path = ["defaults", name];
  const unknown = typeProblem(table, fact);
  if (unknown.length > 0) return unknown;
  if (existingRows === null) {
    if (fact.nullable) return [];
    const message = `\`${name}\` does not allow null, and existing rows have no value for it`;
    return [{ path: ["defaults"], message, cure: `add \`${name}\` with a safe value` }];
  }
  const wrong = valueProblem(fact.clr, existingRows);
  return wrong === null ? [] : [{ path, message: `\`${name}\` is a \`${fact.clr}\``, cure: wrong }];
}

/** What keeps the block from becoming a step; empty means that `buildDatabaseStep` may be called with the same arguments. */
export function databaseProblems(
  source: DatabaseSource,
  facts: SchemaFacts,
  before: SchemaState = [],
): DatabaseProblem[] {
  const columns = addedColumns(source, facts);
  const known = new Set(columns.map(({ table, fact }) => `${table}.${fact.name}`));
  const stray = Object.keys(source.defaults)
    .filter((name) => !known.has(name))
    .map((name) => ({
      path: ["defaults", name],
      message: `\`${name}\` is no column that this hop adds`,
      cure: known.size === 0 ? "name the context in `contexts`, or remove it" : `one of ${[...known].join(", ")}`,
    }));
  const fresh = addedTables(source, facts).flatMap(({ table, columns: all }) =>
    all.flatMap((fact) => typeProblem(table, fact)),
  );
  const changed = contextsOf(source, facts).flatMap(({ changedTables }) =>
    changedTables.flatMap(({ table, changedColumns, addedColumns: added }) =>
      [
        ...changedColumns.flatMap((pair) => [pair.before, pair.after]),
        ...added.filter((column) => column.identity),
      ].flatMap((fact) => typeProblem(table, fact)),
    ),
  );
  return [
    ...removalProblems(source, facts, before),
    ...alterationProblems(source, facts, before),
    ...changed,
    ...fresh,
    ...columns.flatMap(columnProblems),
    ...stray,
  ];
}
