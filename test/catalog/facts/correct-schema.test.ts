import { expect, test } from "vitest";
import { loadSources } from "../../../src/catalog/load.ts";
import { validate } from "../../../src/catalog/validate.ts";
import { problemsOf, releaseWith, ruleWith, tree } from "../tree.ts";

const column = (name: string) => ({ name, clr: "int", sqlServer: "int", maxLength: null, nullable: false });
const CLIENTS = {
  table: "Clients",
  addedColumns: [{ ...column("RequireDPoP"), clr: "bool", sqlServer: "bit" }],
  removedColumns: [],
  changedColumns: [],
};
/** Facts of a hop whose migrations add `Doors`, and an option that names the table `Keys`, which they lack. */
const FACTS = {
  "rules/6.3/facts/schema.json": JSON.stringify({
    from: "6.2.0",
    to: "6.3.0",
    contexts: [
      {
        context: "ConfigurationDbContext",
        addedTables: [{ table: "Doors", columns: [column("Id"), column("Key")] }],
        removedTables: [],
        changedTables: [CLIENTS],
      },
    ],
  }),
};
const API = new TextDecoder()
  .decode(tree().get("rules/6.3/facts/api.json"))
  .replace(
    '"symbol": "P:Ns.Options.Fresh",',
    '"symbol": "P:Ns.Options.Fresh", "value": "new TableConfiguration(\\"Locks\\")",',
  );

function corrected(table: string, stray: string) {
  const entry = `{ context: ConfigurationDbContext, reason: The migrations are older than the model., strayColumns: [${stray}], addedTables: [{ table: ${table}, columns: [] }] }`;
  const release = releaseWith("landing:\n", `schemaCorrections:\n  - ${entry}\nlanding:\n`);
  return { ...FACTS, "rules/6.3/facts/api.json": API, ...release };
}

test("a release has the schema of its facts and corrections, and evidence may name what they take away", () => {
  const files = { ...corrected("Locks", "Doors.Key"), ...ruleWith("Clients.RequireDPoP", "Doors.Key") };
  expect(problemsOf(files)).toEqual([]);
  const [release] = validate(tree(files)).sources?.releases ?? [];
  expect(release?.schema.contexts[0]?.addedTables).toMatchObject([
    { table: "Doors", columns: [{ name: "Id" }] },
    { table: "Locks", columns: [] },
  ]);
  expect(release?.schema.contexts[0]?.changedTables).toEqual([CLIENTS]);
  expect(release?.scripted.contexts[0]?.addedTables).toMatchObject([
    { table: "Doors", columns: [{ name: "Id" }, { name: "Key" }] },
  ]);
});

test("a correction that the facts make needless, or that they do not bear out, is a problem", () => {
  const at = (key: string) => expect.stringContaining(`schemaCorrections.0.${key}`);
  expect(problemsOf(corrected("Locks", "Doors.Kye"))).toEqual([at("strayColumns.0 the schema facts add no column")]);
  expect(problemsOf(corrected("Doors", "Doors.Key"))).toEqual([
    at("addedTables.0.table the schema facts have `Doors` already; remove it"),
  ]);
  expect(problemsOf(corrected("Loks", "Doors.Key"))).toEqual([
    at("addedTables.0.table no option that the release adds has `Loks` as its table"),
  ]);
});

test("8.0 has the table that the vendor's migrations lack, and not the columns that their table has too many", () => {
  const { releases } = loadSources();
  const release = releases.find((entry) => entry.release === "8.0");
  const tables = release?.schema.contexts.flatMap(({ addedTables }) => addedTables.map(({ table }) => table)) ?? [];
  expect(tables).toContain("SamlSingleLogoutServices");
  expect(release?.scripted.contexts.flatMap(({ addedTables }) => addedTables)).toHaveLength(tables.length - 1);
  const provider = release?.schema.contexts[0]?.addedTables.find(({ table }) => table === "SamlServiceProviders");
  expect(provider?.columns.filter(({ name }) => name.startsWith("SingleLogout"))).toEqual([]);
});
