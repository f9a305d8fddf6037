import { expect, test } from "vitest";
import { readSql } from "../../../src/analyzer/readers/sql/read.ts";
import { CREATE_SQL } from "./sources.ts";

const sql = (text: string) => readSql({ path: "a.sql", text });
const columns = (text: string) =>
  sql(text).columns.map(({ operation, table, column, defaultValue }) =>
    [operation, `${table}.${column}`, ...(defaultValue ? [defaultValue.text] : [])].join(" "),
  );

test("CREATE TABLE lists columns and leaves constraints out", () => {
  expect(sql(CREATE_SQL).tables).toMatchObject([
    {
      table: "Clients",
      operation: "create",
      columns: ["Id", "ClientId", "ProtocolType", "RequirePkce", "AllowOfflineAccess"],
    },
  ]);
  expect(columns(CREATE_SQL).at(-1)).toBe("create Clients.AllowOfflineAccess ((1))");
});

test.each([
  [
    "T-SQL list",
    "ALTER TABLE [dbo].[Clients] ADD [A] int NOT NULL DEFAULT 0, [B] nvarchar(10) NULL",
    ["add Clients.A 0", "add Clients.B"],
  ],
  [
    "T-SQL constraint",
    "ALTER TABLE Clients ADD A bit NOT NULL CONSTRAINT DF_A DEFAULT (CAST(0 AS bit)) WITH VALUES",
    ["add Clients.A (CAST(0 AS bit))"],
  ],
  [
    "PostgreSQL",
    'ALTER TABLE ONLY public."Clients" ADD COLUMN IF NOT EXISTS "A" interval NOT NULL DEFAULT INTERVAL \'00:05:00\', ADD "B" text;',
    ["add Clients.A INTERVAL '00:05:00'", "add Clients.B"],
  ],
  [
    "MySQL",
    "ALTER TABLE `Clients` ADD COLUMN `A` time(6) NOT NULL DEFAULT '00:00:00' AFTER `Id`, MODIFY `B` int NOT NULL, CHANGE `C` `D` int",
    ["add Clients.A '00:00:00'", "alter Clients.B", "rename Clients.D"],
  ],
  ["MySQL list", "ALTER TABLE Clients ADD (A int, B int DEFAULT 1)", ["add Clients.A", "add Clients.B 1"]],
  ["SQLite", 'ALTER TABLE "Clients" ADD "A" TEXT NOT NULL DEFAULT \'00:00:00\';', ["add Clients.A '00:00:00'"]],
  [
    "drops",
    "ALTER TABLE Clients DROP CONSTRAINT DF_A, COLUMN A; ALTER TABLE Clients DROP COLUMN IF EXISTS B, C",
    ["drop Clients.A", "drop Clients.B", "drop Clients.C"],
  ],
  [
    "alter and rename",
    'ALTER TABLE Clients ALTER COLUMN A int NOT NULL; ALTER TABLE Clients RENAME COLUMN "B" TO "C"',
    ["alter Clients.A", "rename Clients.C"],
  ],
  ["sp_rename", "EXEC sp_rename N'[dbo].[Clients].[A]', N'B', N'COLUMN';", ["rename Clients.B"]],
  [
    "constraints only",
    "ALTER TABLE Clients ADD CONSTRAINT UQ UNIQUE (ClientId); ALTER TABLE Clients ADD FOREIGN KEY (A) REFERENCES T (B)",
    [],
  ],
])("%s", (_, text, expected) => {
  expect(columns(text)).toEqual(expected);
});

test("UPDATE gives values to columns, and other uses of the word are passed over", () => {
  const text = `UPDATE [dbo].[Clients] SET [A] = 0, [B] = N'00:00:00'
WHERE [C] = 1
INSERT INTO T VALUES (1) ON DUPLICATE KEY UPDATE D = 2;
SELECT 1 FROM T FOR UPDATE
ALTER TABLE Clients ADD E int`;
  expect(columns(text)).toEqual(["update Clients.A 0", "update Clients.B N'00:00:00'", "add Clients.E"]);
});

test("statements end without a semicolon at GO, at the next statement and inside guards", () => {
  const text = `IF COL_LENGTH('Clients', 'A') IS NULL
BEGIN
  ALTER TABLE Clients ADD A int NULL
END
GO
ALTER TABLE Clients ADD B int NULL
UPDATE Clients SET B = 1, A = 2
ALTER TABLE Clients ADD C int NULL
`;
  expect(columns(text)).toEqual([
    "add Clients.A",
    "add Clients.B",
    "update Clients.B 1",
    "update Clients.A 2",
    "add Clients.C",
  ]);
});

test("idempotent scripts of EF's PostgreSQL provider are read inside their dollar quotes", () => {
  const text = `DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '1') THEN
    ALTER TABLE "Clients" ADD "A" integer NOT NULL DEFAULT 0;
    END IF;
END $EF$;`;
  expect(columns(text)).toEqual(["add Clients.A 0"]);
});

test("comments and strings are not read, and dynamic SQL gives a notice", () => {
  const text = `-- ALTER TABLE Clients ADD A int
/* ALTER TABLE Clients ADD B int */
PRINT 'ALTER TABLE Clients ADD C int';
EXEC(N'ALTER TABLE Clients ADD D int');`;
  expect(columns(text)).toEqual([]);
  expect(sql(text).notices.map((notice) => notice.code)).toEqual(["dynamic-sql"]);
});

test.each([
  ["string", "ALTER TABLE Clients ADD A int; PRINT 'never ends"],
  ["comment", "ALTER TABLE Clients ADD A int; /* never ends"],
  ["quoted name", 'ALTER TABLE Clients ADD A int; ALTER TABLE Clients DROP "B'],
  ["column list", "CREATE TABLE T (B int;\nALTER TABLE Clients ADD A int"],
])("an unterminated %s gives a notice, and the rest is read as far as it goes", (what, text) => {
  expect(columns(text)).toContain("add Clients.A");
  expect(columns(text)).not.toContain("drop Clients.B");
  expect(sql(text).notices.map((notice) => [notice.code, notice.message.includes(what)])).toEqual([
    ["sql-unterminated", true],
  ]);
});

test.each(["(", "'", '"', "[", "`", "[]", "ALTER TABLE a ADD (", "CREATE TABLE a (", "$$", "/*", "a.", "\\"])(
  "200 KB of `%s` end within a second",
  (piece) => {
    const start = performance.now();
    sql(piece.repeat(Math.ceil(200_000 / piece.length)));
    expect(performance.now() - start).toBeLessThan(1000);
  },
);
