import { expect, test } from "vitest";
import { buildDatabaseStep } from "../../../src/catalog/database/build.ts";
import { columnType } from "../../../src/catalog/database/column-type.ts";
import { DIALECT_NAMES } from "../../../src/catalog/database/dialects.ts";
import { databaseProblems } from "../../../src/catalog/database/problems.ts";
import { DatabaseSource } from "../../../src/schema/database.ts";
import { FACTS_6_3, SOURCE } from "./clients.ts";

const STEP = buildDatabaseStep(SOURCE, FACTS_6_3);
const messages = (source: unknown) => databaseProblems(DatabaseSource.parse(source), FACTS_6_3).map((p) => p.message);

test("SQL Server's statements name each default constraint, so that the way back drops it by name", () => {
  const sqlserver = STEP.dialects.find((step) => step.dialect === "sqlserver");
  expect(sqlserver?.executedIn).toEqual([]);
  expect(sqlserver?.up).toEqual([
    "ALTER TABLE [Clients] ADD [DPoPClockSkew] time not null CONSTRAINT [DF_Clients_DPoPClockSkew] DEFAULT '00:05:00', " +
      "[DPoPValidationMode] int not null CONSTRAINT [DF_Clients_DPoPValidationMode] DEFAULT 1, " +
      "[InitiateLoginUri] nvarchar(2000) null, " +
      "[RequireDPoP] bit not null CONSTRAINT [DF_Clients_RequireDPoP] DEFAULT CAST(0 AS bit)",
  ]);
  expect(sqlserver?.down).toEqual([
    "alter table [Clients] drop constraint [DF_Clients_DPoPClockSkew], column [DPoPClockSkew]",
    "alter table [Clients] drop constraint [DF_Clients_DPoPValidationMode], column [DPoPValidationMode]",
    "alter table [Clients] drop column [InitiateLoginUri]",
    "alter table [Clients] drop constraint [DF_Clients_RequireDPoP], column [RequireDPoP]",
  ]);
  expect(sqlserver?.audits[0]?.repair).toBe(
    "update [Clients] set [DPoPValidationMode] = 1 " +
      "where [DPoPValidationMode] = 0 and [Enabled] = 1 and [InitiateLoginUri] is null",
  );
});

test("identifiers are quoted as EF's provider quotes them", () => {
  const quoted = STEP.dialects.map((step) => step.up[0]?.slice(0, 22).toLowerCase());
  expect(quoted).toEqual(["[", '"', "`", '"'].map((q) => `alter table ${q}clients${q === "[" ? "]" : q} `));
});

test("a list of texts is an array in PostgreSQL and a text without limit elsewhere, as EF's providers have it", () => {
  const list = { name: "Names", clr: "List<string>", sqlServer: "nvarchar(max)", maxLength: null, nullable: true };
  const version = { name: "Version", clr: "uint", sqlServer: "bigint", maxLength: null, nullable: false };
  const types = (column: typeof list) =>
    Object.fromEntries(DIALECT_NAMES.map((dialect) => [dialect, columnType(dialect, column)]));
  expect(types(list)).toEqual({ sqlserver: "nvarchar(max)", postgresql: "text[]", mysql: "longtext", sqlite: "TEXT" });
  expect(types(version)).toEqual({
    sqlserver: "bigint",
    postgresql: "bigint",
    mysql: "int unsigned",
    sqlite: "INTEGER",
  });
});

test("a scaffolded default that is not the safe value is published with its correction in C#", () => {
  const corrections = STEP.columns.map(({ column, migrationDefault }) => [column, migrationDefault]);
  expect(corrections).toEqual([
    ["DPoPClockSkew", { scaffolded: "new TimeSpan(0, 0, 0, 0, 0)", correct: "new TimeSpan(0, 0, 5, 0, 0)" }],
    ["DPoPValidationMode", { scaffolded: "0", correct: "1" }],
    ["InitiateLoginUri", undefined],
    ["RequireDPoP", undefined],
  ]);
});

test("EF commands are made from the release and the context, or as the rule says", () => {
  expect(STEP.contexts[0]?.commands.map((entry) => entry.command)).toEqual([
    "dotnet ef migrations add Update_IdentityServer_6_3 -c ConfigurationDbContext -o Migrations/ConfigurationDb",
    "dotnet ef database update -c ConfigurationDbContext",
    "dotnet ef migrations script -c ConfigurationDbContext --idempotent",
    "dotnet ef database update <previous-migration> -c ConfigurationDbContext",
  ]);
  const own = buildDatabaseStep({ ...SOURCE, migration: "Dpop", folder: "Data/Config" }, FACTS_6_3);
  expect(own.contexts[0]?.commands[0]?.command).toBe(
    "dotnet ef migrations add Dpop -c ConfigurationDbContext -o Data/Config",
  );
});

test("a rule that only audits gets no commands and no statements but the audits", () => {
  const step = buildDatabaseStep({ ...SOURCE, contexts: [], defaults: {} }, FACTS_6_3);
  expect(step.contexts).toEqual([]);
  expect(step.dialects.map(({ up, down, audits }) => [up.length, down.length, audits.length])).toEqual(
    Array(4).fill([0, 0, 1]),
  );
});

test("a required column without a value for existing rows is a problem", () => {
  expect(
    messages({
      contexts: ["ConfigurationDbContext"],
      defaults: { "Clients.RequireDPoP": false, "Clients.DPoPValidationMode": 1 },
    }),
  ).toEqual(["`Clients.DPoPClockSkew` does not allow null, and existing rows have no value for it"]);
});

test("a value of the wrong type and a column that the hop does not add are problems", () => {
  const defaults = {
    ...SOURCE.defaults,
    "Clients.RequireDPoP": 0,
    "Clients.DPoPClockSkew": "5 minutes",
    "Clients.X": 1,
  };
  expect(messages({ contexts: ["ConfigurationDbContext"], defaults })).toEqual([
    "`Clients.DPoPClockSkew` is a `TimeSpan`",
    "`Clients.RequireDPoP` is a `bool`",
    "`Clients.X` is no column that this hop adds",
  ]);
});

test("removed tables and columns need a word about their data, and altered tables their old shape", () => {
  const [configuration, ...rest] = FACTS_6_3.contexts;
  const [clients] = configuration?.changedTables ?? [];
  if (!configuration || !clients) throw new Error("the facts have no table");
  const changedTables = [{ ...clients, removedColumns: ["ClientUri"] }];
  const facts = {
    ...FACTS_6_3,
    contexts: [{ ...configuration, changedTables, removedTables: ["ApiSecrets"] }, ...rest],
  };
  const before = [
    { table: "Clients", columns: [] },
    { table: "ApiSecrets", columns: [] },
  ];
  const all = (source: object, tables = before) =>
    databaseProblems(DatabaseSource.parse({ ...SOURCE, ...source }), facts, tables).map(({ message }) => message);
  expect(all({})).toEqual([
    "`ApiSecrets` is removed, and nothing says where its data goes",
    "`Clients.ClientUri` is removed, and nothing says where its data goes",
  ]);
  expect(all({ drops: ["ApiSecrets", "Clients.ClientUri"] })).toEqual([]);
  expect(all({ drops: ["ApiSecrets", "Clients.ClientUri", "Nothing"] })).toEqual([
    "`Nothing` is nothing that this hop removes",
  ]);
  expect(all({ drops: ["ApiSecrets", "Clients.ClientUri"] }, [])).toEqual([
    "`Clients` cannot be altered: what it was before this hop is not known",
  ]);
});

const column = (name: string, length: number, nullable = false) => {
  return { name, clr: "string", sqlServer: `nvarchar(${length})`, maxLength: length, nullable };
};

/** A hop that replaces `Old` by `New`. */
const REPLACING = {
  ...FACTS_6_3,
  contexts: [
    {
      context: "ConfigurationDbContext" as const,
      addedTables: [{ table: "New", columns: [column("Name", 200), column("Note", 100, true)] }],
      removedTables: ["Old"],
      changedTables: [],
    },
  ],
};

function moving(move: object, columns = [column("Name", 200), column("Note", 100, true)]) {
  const source = DatabaseSource.parse({ contexts: ["ConfigurationDbContext"], moves: [move] });
  return databaseProblems(source, REPLACING, [{ table: "Old", columns }]).map(({ message }) => message);
}

test("a move is checked against the tables of both sides", () => {
  expect(moving({ from: "Old", to: "New" })).toEqual([]);
  expect(moving({ from: "Old", to: "Newer" })).toContain("`Newer` is no table that this hop adds");
  expect(moving({ from: "Older", to: "New" })).toContain("`Older` is no table before this hop");
  expect(moving({ from: "Old", to: "New", columns: { Title: "Name" } })).toEqual(["`New` has no column `Title`"]);
  expect(moving({ from: "Old", to: "New", columns: { Name: "Title" } })).toContain("`Old` has no column `Title`");
});

test("a move that would cut values, miss required ones or forget a column is a problem", () => {
  expect(moving({ from: "Old", to: "New" }, [column("Name", 250)])).toEqual([
    "`Old.Name` (nvarchar(250)) does not fit into `New.Name` (nvarchar(200))",
  ]);
  expect(moving({ from: "Old", to: "New" }, [column("Name", 200, true)])).toEqual([
    "`Old.Name` (nvarchar(200)) does not fit into `New.Name` (nvarchar(200))",
  ]);
  expect(moving({ from: "Old", to: "New" }, [column("Note", 100)])).toEqual([
    "`New.Name` does not allow null, and `Old` has nothing to fill it",
  ]);
  expect(moving({ from: "Old", to: "New" }, [column("Name", 200), column("Hint", 100)])).toEqual([
    "`Old.Hint` is removed, and nothing says where its data goes",
  ]);
});

test("only a removed and an added column of one type are a rename", () => {
  const renaming = (from: string, to: string, length: number) => {
    const change = { table: "T", addedColumns: [column("New", length)], removedColumns: ["Old"], changedColumns: [] };
    const contexts = [
      { context: "ConfigurationDbContext" as const, addedTables: [], removedTables: [], changedTables: [change] },
    ];
    const source = DatabaseSource.parse({ contexts: ["ConfigurationDbContext"], renames: { [`T.${from}`]: to } });
    const before = [{ table: "T", columns: [column("Old", 200)] }];
    return databaseProblems(source, { ...FACTS_6_3, contexts }, before).map(({ message }) => message);
  };
  expect(renaming("Old", "New", 200)).toEqual([]);
  expect(renaming("Old", "New", 100)).toEqual(["`T.Old` is `nvarchar(200)`, `T.New` is not"]);
  expect(renaming("Old", "Newer", 200)).toContain("the hop does not remove `T.Old` and add `T.Newer`");
});
