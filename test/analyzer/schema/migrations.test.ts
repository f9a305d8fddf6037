import { expect, test } from "vitest";
import type { SchemaFacts } from "../../../src/analyzer/readers/schema.ts";
import { file, read } from "./read.ts";
import { ADD_MODE, ADD_SKEW, CLIENT, CREATE_TABLE, designer, migration, OLD_COLUMNS, snapshot } from "./sources.ts";

const columns = ({ columns: facts }: SchemaFacts) =>
  facts.map(({ operation, table, column, defaultValue }) =>
    [operation, `${table}.${column}`, ...(defaultValue ? [defaultValue.text] : [])].join(" "),
  );

test("an added column has its table, its default and the place of both", () => {
  const source = migration("M/1.cs", `${ADD_MODE}\n${ADD_SKEW}`);
  const facts = read(source);
  expect(columns(facts)).toEqual([
    "add Clients.DPoPValidationMode 0",
    "add Clients.DPoPClockSkew new TimeSpan(0, 0, 0, 0, 0)",
  ]);
  const [mode] = facts.columns;
  const slice = (span?: { start: number; end: number }) => source.text.slice(span?.start, span?.end);
  expect(slice(mode?.span)).toMatch(/^migrationBuilder\.AddColumn<int>\([^;]*defaultValue: 0\)$/);
  expect(slice(mode?.defaultValue?.span)).toBe("0");
});

test("positional arguments are read like named ones", () => {
  const up = `migrationBuilder.AddColumn<int>("A", "Clients", "int", null, null, false, null, false, 7);
    migrationBuilder.DropColumn("B", "Clients");
    migrationBuilder.RenameColumn("C", "Clients", "D");
    migrationBuilder.AlterColumn<int>(name: "E", table: "Clients", nullable: true);`;
  expect(columns(read(migration("1.cs", up)))).toEqual([
    "add Clients.A 7",
    "drop Clients.B",
    "rename Clients.D",
    "alter Clients.E",
  ]);
});

test("a created table lists its columns, chained calls and defaults included", () => {
  const facts = read(migration("1.cs", CREATE_TABLE));
  expect(facts.tables).toMatchObject([
    { table: "Clients", operation: "create", source: "migration", columns: ["Id", ...OLD_COLUMNS] },
  ]);
  expect(columns(facts)).toEqual([
    "create Clients.Id",
    "create Clients.ClientId",
    "create Clients.ProtocolType",
    "create Clients.RequirePkce",
    "create Clients.AllowOfflineAccess true",
  ]);
});

test("`Down` says nothing", () => {
  expect(columns(read(migration("1.cs", "", ADD_MODE)))).toEqual([]);
});

test("comments and strings with the same words say nothing", () => {
  const up = `// migrationBuilder.AddColumn<int>(name: "A", table: "Clients");
    Console.WriteLine("migrationBuilder.AddColumn<int>(name: \\"B\\", table: \\"Clients\\")");`;
  expect(columns(read(migration("1.cs", up)))).toEqual([]);
});

test("SQL inside of a migration is read at its own offsets, escapes and concatenations included", () => {
  const up = `migrationBuilder.Sql("ALTER TABLE [Clients] " +
        "ADD [A] int NOT NULL DEFAULT 0;");
    migrationBuilder.Sql(@"ALTER TABLE ""Clients"" ADD COLUMN ""B"" int");
    migrationBuilder.Sql("ALTER TABLE \\"Clients\\" ADD COLUMN \\"C\\" int");
    migrationBuilder.Sql($"ALTER TABLE {schema}.Clients ADD D int");
    const string later = """
      ALTER TABLE Clients ADD E int DEFAULT 5
      """;
    migrationBuilder.Sql(later);`;
  const source = migration("1.cs", up);
  const facts = read(source);
  expect(columns(facts)).toEqual([
    "add Clients.A 0",
    "add Clients.B",
    "add Clients.C",
    "add Clients.D",
    "add Clients.E 5",
  ]);
  expect(facts.columns.map((fact) => fact.source)).toEqual(Array(5).fill("migration"));
  const [a] = facts.columns;
  expect(source.text.slice(a?.span.start, a?.span.end)).toBe("[A] int NOT NULL DEFAULT 0");
});

test("SQL that comes from elsewhere, and names that are no text, give notices with their place", () => {
  const up = `migrationBuilder.Sql(File.ReadAllText(path));
    migrationBuilder.AddColumn<int>(name: name, table: "Clients");`;
  expect(read(migration("1.cs", up)).notices).toMatchObject([
    { code: "migration-sql", location: { file: "1.cs", region: { startLine: 12, startColumn: 1 } } },
    { code: "migration-name", location: { file: "1.cs", region: { startLine: 13, startColumn: 5 } } },
  ]);
});

test("snapshots and designer files map an entity to its table and columns, and are told apart", () => {
  const facts = read(snapshot("A/S.cs", OLD_COLUMNS), designer("B/1.Designer.cs", ["ClientId"]));
  expect(facts.tables).toMatchObject([
    { source: "snapshot", table: "Clients", operation: "map", entity: CLIENT, columns: ["Id", ...OLD_COLUMNS] },
    { source: "designer", table: "Clients", operation: "map", entity: CLIENT, columns: ["Id", "ClientId"] },
  ]);
});

test("designer files beside a snapshot are left out: they repeat older states of its model", () => {
  const facts = read(snapshot("A/S.cs", OLD_COLUMNS), designer("A/1.Designer.cs", ["ClientId"]));
  expect(facts.tables.map((fact) => fact.source)).toEqual(["snapshot"]);
});

test("a pasted call without a class around it is read", () => {
  expect(columns(read(file("pasted.cs", ADD_MODE)))).toEqual(["add Clients.DPoPValidationMode 0"]);
});

test("`#if` around an operation is kept as its condition", () => {
  const facts = read(migration("1.cs", `#if POSTGRES\n${ADD_MODE}\n#endif`));
  expect(facts.columns.map((fact) => fact.condition)).toEqual(["POSTGRES"]);
});

test("methods of the same names on other objects are not read", () => {
  expect(columns(read(file("Grid.cs", 'class Grid { void M() { grid.AddColumn("A", "Clients"); } }')))).toEqual([]);
});

test.each([
  ["nested calls", `class M : Migration { void Up() { ${"x.Sql(".repeat(8000)}`],
  ["parentheses", `class M : Migration { void Up() { migrationBuilder.Sql(${"(".repeat(200_000)}`],
  ["quotes", `class M : Migration { void Up() { migrationBuilder.Sql(@"${'"'.repeat(200_001)}`],
  [
    "one text many times",
    `const string s = "${"ALTER TABLE a ADD b int; ".repeat(2000)}"; ${"migrationBuilder.Sql(s);".repeat(6000)}`,
  ],
])("hostile %s end within seconds", (_, text) => {
  const start = performance.now();
  read(file("hostile.cs", text));
  expect(performance.now() - start).toBeLessThan(8000);
});
