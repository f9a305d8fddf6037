import { UNKNOWN_TYPE } from "../column-type.ts";
import { lastOf } from "../csharp/syntax.ts";
import { argument, type Call, callAt, methodAround, nameIn, nodesOf } from "./calls.ts";
import { declaresColumn, typesOfProperties } from "./column-shape.ts";
import type { MigrationWriter } from "./writer.ts";

function callsIn(writer: MigrationWriter, node: number): Call[] {
  const { syntax } = writer;
  return nodesOf(syntax, "invocation_expression", node, lastOf(syntax, node)).flatMap(
    (candidate) => callAt(syntax, candidate) ?? [],
  );
}

/**
 * `modelBuilder.Entity("Full.Name", b => { b.Property<T>("Column"); b.ToTable("Table"); })` of a model snapshot or a
 * designer file. Blocks of the same entity that only relate it to others name no table and say nothing here, nor do
 * tables that are left out of migrations.
 */
export function readEntity(writer: MigrationWriter, call: Call): void {
  const { syntax } = writer;
  const entity = nameIn(syntax, argument(call, "name", 0));
  const body = argument(call, "buildAction", 1);
  if (entity === null || body === null) return;
  const calls = callsIn(writer, body);
  // Another context's migrations make this table.
  if (calls.some((inner) => inner.name === "ExcludeFromMigrations")) return;
  const properties = calls.flatMap((inner) => {
    const name = declaresColumn(inner) ? argument(inner, "propertyName", 0) : null;
    const column = nameIn(syntax, name);
    return name === null || column === null ? [] : [{ column, node: name, call: inner.node }];
  });
  const types = typesOfProperties(syntax, calls);
  const toTable = calls.find((inner) => inner.name === "ToTable");
  const table = toTable ? nameIn(syntax, argument(toTable, "name", 0)) : null;
  const place = argument(call, "name", 0);
  if (table === null || place === null) return;
  const source = methodAround(syntax, call.node) === "BuildTargetModel" ? "designer" : "snapshot";
  const columns = properties.map((property) => property.column);
  const owner = writer.table({ source, table, operation: "map", entity, columns }, place);
  const { provider } = writer;
  for (const { column, node, call: property } of properties) {
    const typed = types.get(property) ?? UNKNOWN_TYPE;
    writer.column({ source, table, column, operation: "map", node, owner, typed, provider });
  }
}
