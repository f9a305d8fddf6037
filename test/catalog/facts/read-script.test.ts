import { expect, test } from "vitest";
import { readScript } from "../../../src/catalog/facts/read-script.ts";

const SCRIPT = `
CREATE TABLE [__EFMigrationsHistory] (
    [MigrationId] nvarchar(150) NOT NULL,
    CONSTRAINT [PK___EFMigrationsHistory] PRIMARY KEY ([MigrationId])
);
GO

CREATE TABLE [Owners] (
    [Id] int NOT NULL IDENTITY,
    [Name] nvarchar(200) NULL,
    [Notes] nvarchar(max) NOT NULL,
    CONSTRAINT [PK_Owners] PRIMARY KEY ([Id])
);
GO

CREATE TABLE [Things] (
    [Key] nvarchar(100) NOT NULL,
    [OwnerId] int NOT NULL,
    [Weight] float NOT NULL,
    CONSTRAINT [PK_Things] PRIMARY KEY ([Key], [OwnerId]),
    CONSTRAINT [FK_Things_Owners_OwnerId] FOREIGN KEY ([OwnerId]) REFERENCES [Owners] ([Id]) ON DELETE CASCADE
);
GO

CREATE UNIQUE INDEX [IX_Owners_Name] ON [Owners] ([Name]) WHERE [Name] IS NOT NULL;
GO
CREATE INDEX [IX_Things_OwnerId] ON [Things] ([OwnerId]);
GO
`;

test("tables are read with columns, keys and indexes, and the history of migrations is no table of the product", () => {
  expect(readScript(SCRIPT)).toEqual([
    {
      table: "Owners",
      columns: [
        { name: "Id", clr: "int", sqlServer: "int", maxLength: null, nullable: false, identity: true },
        { name: "Name", clr: "string", sqlServer: "nvarchar(200)", maxLength: 200, nullable: true },
        { name: "Notes", clr: "string", sqlServer: "nvarchar(max)", maxLength: null, nullable: false },
      ],
      primaryKey: { name: "PK_Owners", columns: ["Id"] },
      foreignKeys: [],
      indexes: [{ name: "IX_Owners_Name", columns: ["Name"], unique: true, filter: "[Name] IS NOT NULL" }],
    },
    {
      table: "Things",
      columns: [
        { name: "Key", clr: "string", sqlServer: "nvarchar(100)", maxLength: 100, nullable: false },
        { name: "OwnerId", clr: "int", sqlServer: "int", maxLength: null, nullable: false },
        { name: "Weight", clr: "double", sqlServer: "float", maxLength: null, nullable: false },
      ],
      primaryKey: { name: "PK_Things", columns: ["Key", "OwnerId"] },
      foreignKeys: [
        { name: "FK_Things_Owners_OwnerId", columns: ["OwnerId"], references: "Owners", onDelete: "CASCADE" },
      ],
      indexes: [{ name: "IX_Things_OwnerId", columns: ["OwnerId"], unique: false }],
    },
  ]);
});

test("a text of 450 characters is one without limit that stands in a key", () => {
  const [table] = readScript("CREATE TABLE [T] (\n    [A] nvarchar(450) NOT NULL\n);");
  expect(table?.columns).toEqual([
    { name: "A", clr: "string", sqlServer: "nvarchar(450)", maxLength: null, nullable: false },
  ]);
});

test("a line or a type that is not understood is an error, not a gap", () => {
  expect(() => readScript("CREATE TABLE [T] (\n    [A] geography NOT NULL\n);")).toThrow(
    "`A`: no CLR type is known for `geography`",
  );
  expect(() => readScript("CREATE TABLE [T] (\n    PERIOD FOR SYSTEM_TIME (a, b)\n);")).toThrow("`T`: cannot read");
});
