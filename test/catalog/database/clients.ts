import { readFileSync } from "node:fs";
import { columnType } from "../../../src/catalog/database/column-type.ts";
import { DIALECTS } from "../../../src/catalog/database/dialects.ts";
import { DatabaseSource, type Dialect } from "../../../src/schema/database.ts";
import { type ColumnFact, SchemaFacts } from "../../../src/schema/facts.ts";

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));

/** Columns of `Clients` at 6.2.0, in the order of the vendor's script. */
export const CLIENTS_6_2 = read("clients-6.2.json") as readonly ColumnFact[];

export const FACTS_6_3 = SchemaFacts.parse(read("../../../rules/6.3/facts/schema.json"));

/** The block as a rule would have it; the tests do not depend on any rule of the catalog. */
export const SOURCE = DatabaseSource.parse({
  contexts: ["ConfigurationDbContext"],
  defaults: { "Clients.RequireDPoP": false, "Clients.DPoPValidationMode": 1, "Clients.DPoPClockSkew": "00:05:00" },
  audits: [
    {
      title: "clients without a freshness check",
      when: "after",
      select: {
        table: "Clients",
        columns: ["Id", "ClientId", "DPoPValidationMode"],
        where: [
          { column: "DPoPValidationMode", equals: 0 },
          { column: "Enabled", equals: true },
          { column: "InitiateLoginUri", equals: null },
        ],
      },
      repair: { DPoPValidationMode: 1 },
    },
  ],
});

/** CREATE TABLE for 6.2 with the identity column of each database. */
export function createClients(dialect: Dialect): string {
  const { schema } = DIALECTS[dialect].knex;
  return schema
    .createTable("Clients", (table) => {
      for (const column of CLIENTS_6_2) {
        if (column.name === "Id") table.increments("Id");
        else if (column.nullable) table.specificType(column.name, columnType(dialect, column)).nullable();
        else table.specificType(column.name, columnType(dialect, column)).notNullable();
      }
    })
    .toString();
}

function rowValue(column: ColumnFact, clientId: string): string | number | boolean | null {
  if (column.name === "ClientId") return clientId;
  if (column.nullable) return null;
  switch (column.clr) {
    case "bool":
      return true;
    case "int":
      return 3600;
    case "DateTime":
      return "2023-05-01 10:20:30";
    default:
      return `${column.name} of ${clientId}`;
  }
}

/** An INSERT as a 6.2 server writes it: it names no column of 6.3. */
export function insertClient(dialect: Dialect, clientId: string): string {
  const named = CLIENTS_6_2.filter((column) => column.name !== "Id");
  const row = Object.fromEntries(named.map((column) => [column.name, rowValue(column, clientId)]));
  return DIALECTS[dialect].knex("Clients").insert(row).toString();
}
