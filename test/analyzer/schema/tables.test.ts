import { expect, test } from "vitest";
import { detectSchema } from "../../../src/analyzer/detectors/schema.ts";
import type { SchemaDetector } from "../../../src/schema/schema-detector.ts";
import { file, find, read } from "./read.ts";
import { migration, snapshot } from "./sources.ts";

const NAMESPACE = "Duende.IdentityServer.EntityFramework.Entities";
const createTable = (table: string, columns = ["Key", "SubjectId"]) => `migrationBuilder.CreateTable(
    name: "${table}",
    columns: table => new { ${columns.map((name) => `${name} = table.Column<string>(maxLength: 200)`).join(", ")} });`;

const lacks = (kind: "migration" | "sql" = "migration"): SchemaDetector => ({
  kind,
  table: "ServerSideSessions",
  beside: "PersistedGrants",
  state: "absent",
});
const has = (kind: "migration" | "sql" = "migration"): SchemaDetector => ({
  kind,
  table: "ServerSideSessions",
  state: "present",
});

const grants = migration("M/1_Grants.cs", createTable("PersistedGrants"));
const sessions = migration("M/2_Sessions.cs", createTable("ServerSideSessions"));

test("a table is missed where the table beside it is created, and nowhere without that", () => {
  expect(find(lacks(), grants)).toEqual(["M/1_Grants.cs: migrationBuilder.CreateTable("]);
  expect(find(lacks(), grants, sessions)).toEqual([]);
  expect(find(lacks(), migration("M/1.cs", createTable("Posts")))).toEqual([]);
  expect(find(has(), grants)).toEqual([]);
  expect(find(has(), grants, sessions)).toEqual(["M/2_Sessions.cs: migrationBuilder.CreateTable("]);
});

test("a table that a later migration drops is missing, one that is renamed or altered is there", () => {
  const drop = migration("M/3_Drop.cs", `migrationBuilder.DropTable(name: "ServerSideSessions");`);
  expect(find(lacks(), grants, sessions, drop)).toHaveLength(1);
  const rename = `migrationBuilder.RenameTable(name: "OldSessions", newName: "ServerSideSessions");`;
  expect(find(lacks(), grants, migration("M/2.cs", rename))).toEqual([]);
  const add = `migrationBuilder.AddColumn<int>(name: "Extra", table: "ServerSideSessions", nullable: true);`;
  expect(find(lacks(), grants, migration("M/2.cs", add))).toEqual([]);
});

test("each provider's snapshot speaks for the migrations of its own folder", () => {
  const model = (folder: string) =>
    snapshot(`${folder}/Snapshot.cs`, ["Key"], `${NAMESPACE}.PersistedGrant`, "PersistedGrants");
  const files = [model("SqlServer"), model("Npgsql"), migration("SqlServer/2.cs", createTable("ServerSideSessions"))];
  expect(find(lacks(), ...files)).toEqual([`Npgsql/Snapshot.cs: "${NAMESPACE}.PersistedGrant"`]);
});

test("a snapshot with the table under a name of the host has the table", () => {
  const files = [
    snapshot("M/A.cs", ["Key"], `${NAMESPACE}.PersistedGrant`, "grants"),
    snapshot("M/B.cs", ["Key"], `${NAMESPACE}.ServerSideSession`, "user_sessions"),
  ];
  expect(find(lacks(), ...files)).toEqual([]);
  expect(find(lacks(), ...files.slice(0, 1))).toEqual([`M/A.cs: "${NAMESPACE}.PersistedGrant"`]);
});

test("scripts are looked at for themselves", () => {
  const script = file("db/grants.sql", "CREATE TABLE [PersistedGrants] ([Key] nvarchar(200) NOT NULL);");
  expect(find(lacks("sql"), script)).toEqual(["db/grants.sql: CREATE TABLE [PersistedGrants]"]);
  expect(find(lacks("migration"), script)).toEqual([]);
  const both = file("db/all.sql", `${script.text}\nCREATE TABLE [ServerSideSessions] ([Id] int NOT NULL);`);
  expect(find(lacks("sql"), both)).toEqual([]);
  expect(find(has("sql"), both)).toEqual(["db/all.sql: CREATE TABLE [ServerSideSessions]"]);
});

test("what was created under an earlier name counts for the table that it became", () => {
  const detector = (state: "present" | "absent", column: string): SchemaDetector => ({
    kind: "migration",
    table: "ApiResourceClaims",
    column,
    state,
  });
  const old = migration("M/1.cs", createTable("ApiClaims", ["Type", "ApiResourceId"]));
  const rename = migration("M/2.cs", `migrationBuilder.RenameTable(name: "ApiClaims", newName: "ApiResourceClaims");`);
  expect(find(detector("present", "Type"), old)).toEqual([]);
  expect(find(detector("present", "Type"), old, rename).map((place) => place.split(":")[0])).toEqual(["M/1.cs"]);
  expect(find(detector("absent", "Type"), old, rename)).toEqual([]);
  expect(find(detector("absent", "Other"), old, rename)).toHaveLength(1);
});

test.each([
  "EXEC sp_rename N'[dbo].[ApiClaims]', N'ApiResourceClaims';",
  'ALTER TABLE "ApiClaims" RENAME TO "ApiResourceClaims";',
])("scripts rename tables too: %s", (rename) => {
  const detector: SchemaDetector = { kind: "sql", table: "ApiResourceClaims", column: "Type", state: "present" };
  const create = "CREATE TABLE ApiClaims (Id int NOT NULL, Type varchar(200) NOT NULL);\n";
  expect(find(detector, file("a.sql", create))).toEqual([]);
  expect(find(detector, file("a.sql", create + rename))).toHaveLength(1);
});

test.each(["constructor", "toString", "__proto__"])("a table may be called %s", (table) => {
  const detector: SchemaDetector = { kind: "sql", table: "Clients", column: "Id", state: "present" };
  expect(find(detector, file("a.sql", `CREATE TABLE "${table}" (Id int NOT NULL);`))).toEqual([]);
});

const COMPLETE: SchemaDetector = {
  kind: "migration",
  table: "ServerSideSessions",
  columns: ["Key", "SubjectId", "Scheme"],
  beside: "PersistedGrants",
  state: "absent",
};
const reasons = (detector: SchemaDetector, ...files: Parameters<typeof read>) =>
  detectSchema(detector, read(...files)).map(({ because }) => because.split(", and ")[1]);

test("a table without some of the columns is one place that names them all", () => {
  expect(find(COMPLETE, grants, sessions)).toEqual(["M/2_Sessions.cs: migrationBuilder.CreateTable("]);
  expect(reasons(COMPLETE, grants, sessions)).toEqual(["nothing adds `Scheme`"]);
  const short = migration("M/2.cs", createTable("ServerSideSessions", ["Id"]));
  expect(reasons(COMPLETE, grants, short)).toEqual(["nothing adds `Key`, `SubjectId`, `Scheme`"]);
  expect(reasons(COMPLETE, grants)).toEqual(["nothing creates `ServerSideSessions`"]);
});

test("columns that a later migration or a script adds are not missed", () => {
  const add = `migrationBuilder.AddColumn<string>(name: "Scheme", table: "ServerSideSessions", nullable: true);`;
  expect(find(COMPLETE, grants, sessions, migration("M/3.cs", add))).toEqual([]);
  const script = file("db/3.sql", "ALTER TABLE [ServerSideSessions] ADD [Scheme] nvarchar(100) NULL;");
  expect(find(COMPLETE, grants, sessions, script)).toEqual([]);
  expect(find({ ...COMPLETE, kind: "sql" }, grants, sessions)).toEqual([]);
});

test("a snapshot maps a list of plain values as a column of its own", () => {
  const entity = `${NAMESPACE}.ServerSideSession`;
  const model = snapshot("M/S.cs", ["Key", "SubjectId", "Scheme"], entity, "ServerSideSessions");
  expect(find(COMPLETE, model)).toEqual([]);
  const list = {
    ...model,
    text: model.text.replace('Property<string>("Scheme")', 'PrimitiveCollection<string>("Scheme")'),
  };
  expect(find(COMPLETE, list)).toEqual([]);
  const other = { ...model, text: model.text.replace('Property<string>("Scheme")', 'Navigation("Scheme")') };
  expect(find(COMPLETE, other)).toEqual([`M/S.cs: "${entity}"`]);
});
