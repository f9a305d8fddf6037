import { readFileSync } from "node:fs";
import { baseState, type SchemaState } from "../../../src/catalog/database/schema-state.ts";
import { BaseSchema, type ColumnFact, type TableFact } from "../../../src/schema/facts.ts";

/* What 8.0.0 needs, independent of the facts of the hops and of their corrections. */

/** The schema as the vendor's SQL Server scripts at the tag create it. */
const SCRIPTS = baseState(
  BaseSchema.parse(JSON.parse(readFileSync(new URL("schema-8.0.json", import.meta.url), "utf8"))),
);

/** Read off the model and the entities at the tag: the script of the configuration database is older. */
const LACKING: TableFact = {
  table: "SamlSingleLogoutServices",
  columns: [
    { name: "Id", clr: "int", sqlServer: "int", maxLength: null, nullable: false, identity: true },
    { name: "Location", clr: "string", sqlServer: "nvarchar(400)", maxLength: 400, nullable: false },
    { name: "Binding", clr: "string", sqlServer: "nvarchar(200)", maxLength: 200, nullable: false },
    { name: "SamlServiceProviderId", clr: "int", sqlServer: "int", maxLength: null, nullable: false },
  ],
  primaryKey: { name: "PK_SamlSingleLogoutServices", columns: ["Id"] },
  foreignKeys: [
    {
      name: "FK_SamlSingleLogoutServices_SamlServiceProviders_SamlServiceProviderId",
      columns: ["SamlServiceProviderId"],
      references: "SamlServiceProviders",
      onDelete: "CASCADE",
    },
  ],
  indexes: [
    {
      name: "IX_SamlSingleLogoutServices_SamlServiceProviderId_Binding",
      columns: ["SamlServiceProviderId", "Binding"],
      unique: true,
    },
  ],
};
const STRAY = ["SingleLogoutServiceBinding", "SingleLogoutServiceLocation"];

/** Types of the entities that SQL Server has no type for. */
const CLR: Readonly<Record<string, string>> = {
  "SamlServiceProviders.AllowedSignatureAlgorithms": "List<string>",
  "SamlLogoutSessions.Version": "uint",
};

const typed = (table: string, column: ColumnFact): ColumnFact => ({
  ...column,
  clr: CLR[`${table}.${column.name}`] ?? column.clr,
});

/** The schema of 8.0.0 as its model has it. */
export const SCHEMA_8_0: SchemaState = [
  ...SCRIPTS.map((entry) => ({
    ...entry,
    columns: entry.columns.filter(({ name }) => !STRAY.includes(name)).map((column) => typed(entry.table, column)),
  })),
  LACKING,
];
