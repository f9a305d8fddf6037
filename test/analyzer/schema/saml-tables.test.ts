import { expect, test } from "vitest";
import { DIALECT_NAMES } from "../../../src/catalog/database/dialects.ts";
import type { Dialect } from "../../../src/schema/database.ts";
import { analyzeTexts, catalog } from "../../support/analyze.ts";
import { CLIENT, CREATE_SQL, CREATE_TABLE, migration, OLD_COLUMNS, snapshot } from "./sources.ts";

/* What people have of the SAML tables of 8.0, and what the rules over them say. */

const CONFIGURATION = "8.0/configuration-saml-tables";
const OPERATIONAL = "8.0/operational-saml-tables";
const published = await catalog();
const GRANTS = "CREATE TABLE [PersistedGrants] ([Id] bigint NOT NULL IDENTITY, [Key] nvarchar(200) NULL);";
const OLD_TABLES = { "db/0.sql": `${CREATE_SQL}\n${GRANTS}` };

const STARTUP = `using Microsoft.Extensions.DependencyInjection;
services.AddIdentityServer().AddConfigurationStore(options => { });`;

const statements = (rule: string, dialect: Dialect): string[] =>
  published.rules.find(({ id }) => id === rule)?.database?.dialects.find((step) => step.dialect === dialect)?.up ?? [];

/** The catalog's own statements for SQL Server, without those that name one of these texts. */
const script = (rule: string, ...without: string[]): string =>
  statements(rule, "sqlserver")
    .filter((statement) => !without.some((text) => statement.startsWith(text)))
    .join(";\n");

async function resultOf(rule: string, files: Record<string, string>, from = "7.4") {
  const result = (await analyzeTexts(files, { from, to: "8.0" })).results.find((entry) => entry.rule === rule);
  return {
    verdict: result?.verdict,
    places: result?.findings.map(({ location, because }) => `${location.file}: ${because.split(", and ")[1]}`),
  };
}

test.each(DIALECT_NAMES)("the catalog's own statements for %s are complete", async (dialect) => {
  for (const rule of [CONFIGURATION, OPERATIONAL]) {
    const up = statements(rule, dialect);
    expect(up.length).toBeGreaterThan(3);
    const files = { ...OLD_TABLES, "db/8.0.sql": up.join(";\n") };
    expect(await resultOf(rule, files)).toEqual({ verdict: "doesNotApply", places: [] });
  }
});

test("each table that a script leaves out is missed", async () => {
  const tables = [CONFIGURATION, OPERATIONAL].flatMap((rule) =>
    statements(rule, "sqlserver").flatMap((statement) => {
      const table = /^create table \[(\w+)\]/i.exec(statement)?.[1];
      return table === undefined ? [] : [{ rule, table, head: statement.slice(0, statement.indexOf("(")) }];
    }),
  );
  expect(tables).toHaveLength(11);
  for (const { rule, table, head } of tables) {
    const { verdict, places } = await resultOf(rule, { ...OLD_TABLES, "db/8.0.sql": script(rule, head) });
    expect({ table, verdict }).toEqual({ table, verdict: "applies" });
    expect(places).toEqual([expect.stringContaining(`nothing creates \`${table}\``)]);
  }
});

test("each column that a script leaves out is missed, at its table", async () => {
  for (const rule of [CONFIGURATION, OPERATIONAL]) {
    const columns = published.rules.find(({ id }) => id === rule)?.database?.columns ?? [];
    const all = script(rule);
    expect(columns.length).toBeGreaterThan(10);
    for (const { table, column } of columns.filter((entry) => entry.column !== "Id")) {
      const [head = ""] = new RegExp(`create table \\[${table}\\] \\(.*`, "i").exec(all) ?? [];
      const shorter = all.replace(head, head.replace(new RegExp(`\\[${column}\\] [^,]*, `), ""));
      expect(shorter, column).not.toBe(all);
      expect(await resultOf(rule, { ...OLD_TABLES, "db/8.0.sql": shorter })).toEqual({
        verdict: "applies",
        places: [`db/8.0.sql: nothing adds \`${column}\``],
      });
    }
  }
}, 60_000);

test("a script with the vendor's seven tables lacks the eighth, until a migration brings it", async () => {
  const seven = script(
    CONFIGURATION,
    "create table [SamlSingleLogoutServices]",
    "CREATE UNIQUE INDEX [IX_SamlSingle",
  ).replace("[Enabled] bit", "[SingleLogoutServiceLocation] nvarchar(400) null, [Enabled] bit");
  expect(await resultOf(CONFIGURATION, { ...OLD_TABLES, "db/8.0.sql": seven })).toEqual({
    verdict: "applies",
    places: ["db/8.0.sql: nothing creates `SamlSingleLogoutServices`"],
  });
  const eighth = migration(
    "M/2.cs",
    `migrationBuilder.CreateTable(name: "SamlSingleLogoutServices", columns: table => new {
      Location = table.Column<string>(), Binding = table.Column<string>(), SamlServiceProviderId = table.Column<int>() });`,
  );
  const files = { ...OLD_TABLES, "db/8.0.sql": seven, [eighth.path]: eighth.text };
  expect((await resultOf(CONFIGURATION, files)).verdict).toBe("doesNotApply");
});

test("a model snapshot of the vendor's migration lacks the eighth table", async () => {
  const name = "Duende.IdentityServer.EntityFramework.Entities.SamlServiceProvider";
  const clients = snapshot("M/A.cs", OLD_COLUMNS, CLIENT);
  const columns = (published.rules.find(({ id }) => id === CONFIGURATION)?.database?.columns ?? [])
    .filter(({ table }) => table === "SamlServiceProviders")
    .map(({ column }) => column);
  const files = { [clients.path]: clients.text };
  const root = snapshot("M/B.cs", columns, name, "SamlServiceProviders");
  const { verdict, places } = await resultOf(CONFIGURATION, { ...files, [root.path]: root.text });
  expect(verdict).toBe("applies");
  expect(places).toContain("M/B.cs: nothing creates `SamlSingleLogoutServices`");
  expect(places?.every((place) => place.startsWith("M/B.cs: nothing creates"))).toBe(true);
});

test("migrations of older releases are the place too, for an upgrade from there", async () => {
  const initial = migration("M/1.cs", CREATE_TABLE);
  const files = { [initial.path]: initial.text, "Startup.cs": STARTUP };
  for (const from of ["4.1", "7.4"]) {
    expect(await resultOf(CONFIGURATION, files, from)).toEqual({
      verdict: "applies",
      places: ["M/1.cs: nothing creates `SamlServiceProviders`"],
    });
  }
});

test("a table of the same name that is a host's own does not count for it", async () => {
  const own = "CREATE TABLE [SamlServiceProviders] ([Id] int NOT NULL, [Name] nvarchar(80) NOT NULL);";
  const { verdict, places } = await resultOf(CONFIGURATION, { "db/own.sql": own, "Startup.cs": STARTUP });
  expect(verdict).toBe("applies");
  expect(places).toEqual([expect.stringMatching(/^Startup\.cs: /)]);
});
