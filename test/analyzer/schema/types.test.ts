import { expect, test } from "vitest";
import type { SchemaDetector } from "../../../src/schema/schema-detector.ts";
import { file, find, read } from "./read.ts";
import { migration } from "./sources.ts";

const tooLong = (kind: "migration" | "sql" = "migration"): SchemaDetector => ({
  kind,
  table: "ClientRedirectUris",
  column: "RedirectUri",
  state: "present",
  longerThan: 400,
});
const stillInt = (kind: "migration" | "sql" = "migration"): SchemaDetector => ({
  kind,
  table: "ServerSideSessions",
  column: "Id",
  state: "present",
  type: ["int"],
});
const trap = (kind: "migration" | "sql" = "migration"): SchemaDetector => ({
  kind,
  table: "ServerSideSessions",
  column: "Id",
  state: "altered",
  keyKept: true,
});

const create = (column: string) =>
  `migrationBuilder.CreateTable(name: "ClientRedirectUris", columns: table => new { RedirectUri = ${column} });`;
const alter = (more: string) =>
  `migrationBuilder.AlterColumn<string>(name: "RedirectUri", table: "ClientRedirectUris"${more});`;

test.each([
  ['table.Column<string>(type: "nvarchar(2000)", maxLength: 2000)', true],
  ["table.Column<string>(maxLength: 2000)", true],
  ['table.Column<string>(type: "nvarchar(2000)")', true],
  ['table.Column<string>("varchar(2000)", null, 2000)', true],
  ['table.Column<string>(type: "text")', true],
  ['table.Column<string>(type: "nvarchar(400)", maxLength: 400)', false],
  ["table.Column<string>(maxLength: 100)", false],
])("a column with room for more characters is found: %s", (column, found) => {
  expect(find(tooLong(), migration("1.cs", create(column)))).toHaveLength(found ? 1 : 0);
});

test("what a later migration makes of the column counts", () => {
  const first = migration("1.cs", create("table.Column<string>(maxLength: 2000)"));
  expect(find(tooLong(), first, migration("2.cs", alter(', type: "nvarchar(400)", maxLength: 400')))).toEqual([]);
  const longer = migration("2.cs", alter(", maxLength: 800"));
  expect(find(tooLong(), first, longer).map((place) => place.split(":")[0])).toEqual(["2.cs"]);
});

const model = (property: string) =>
  file(
    "Snapshot.cs",
    `partial class S : ModelSnapshot { protected override void BuildModel(ModelBuilder modelBuilder) {
      modelBuilder.Entity("Duende.IdentityServer.EntityFramework.Entities.ClientRedirectUri", b => {
        b.Property<int>("Id").ValueGeneratedOnAdd().HasColumnType("int");
        ${property}
        b.ToTable("ClientRedirectUris"); }); } }`,
  );

test("a model snapshot says what the column is today, whatever old migrations made", () => {
  const old = migration("1.cs", create("table.Column<string>(maxLength: 2000)"));
  const short = `b.Property<string>("RedirectUri").IsRequired().HasMaxLength(400).HasColumnType("nvarchar(400)");`;
  expect(find(tooLong(), old, model(short))).toEqual([]);
  const long = `b.Property<string>("RedirectUri").IsRequired().HasMaxLength(2000).HasColumnType("nvarchar(2000)");`;
  expect(find(tooLong(), old, model(long))).toEqual(['Snapshot.cs: "RedirectUri"']);
});

test.each([
  ["CREATE TABLE [ClientRedirectUris] ([RedirectUri] nvarchar(2000) NOT NULL)", true],
  ['CREATE TABLE "ClientRedirectUris" ("RedirectUri" character varying(2000) NOT NULL)', true],
  ["CREATE TABLE ClientRedirectUris (RedirectUri nvarchar(max) NOT NULL)", true],
  ["CREATE TABLE `ClientRedirectUris` (`RedirectUri` varchar(400) NOT NULL)", false],
  ["CREATE TABLE T (RedirectUri nvarchar(2000))", false],
])("lengths in scripts: %s", (sql, found) => {
  expect(find(tooLong("sql"), file("a.sql", sql))).toHaveLength(found ? 1 : 0);
});

test.each([
  "ALTER TABLE [ClientRedirectUris] ALTER COLUMN [RedirectUri] nvarchar(400) NOT NULL;",
  'ALTER TABLE "ClientRedirectUris" ALTER COLUMN "RedirectUri" TYPE character varying(400);',
  'ALTER TABLE "ClientRedirectUris" ALTER COLUMN "RedirectUri" SET DATA TYPE varchar(400);',
  "ALTER TABLE `ClientRedirectUris` MODIFY COLUMN `RedirectUri` varchar(400) NOT NULL;",
  "ALTER TABLE `ClientRedirectUris` CHANGE `RedirectUri` `RedirectUri` varchar(400) NOT NULL;",
])("a script that shortens the column later: %s", (sql) => {
  const before = "CREATE TABLE ClientRedirectUris (RedirectUri varchar(2000) NOT NULL);\n";
  expect(find(tooLong("sql"), file("a.sql", before))).toHaveLength(1);
  expect(find(tooLong("sql"), file("a.sql", before + sql))).toEqual([]);
});

test("a change of nullability or default alone leaves type and length as they were", () => {
  const before = "CREATE TABLE ClientRedirectUris (RedirectUri varchar(2000) NOT NULL);\n";
  for (const words of ["DROP NOT NULL", "SET NOT NULL", "SET DEFAULT 'x'"]) {
    const script = file("a.sql", `${before}ALTER TABLE ClientRedirectUris ALTER COLUMN RedirectUri ${words};`);
    expect(find(tooLong("sql"), script), words).toHaveLength(1);
    expect(read(script).columns.at(-1)).toMatchObject({ operation: "alter", type: null, defaultValue: null });
  }
});

test("a key that is still an int is found, whatever the database calls it", () => {
  const sessions = (column: string) =>
    `migrationBuilder.CreateTable(name: "ServerSideSessions", columns: table => new { Id = ${column} });`;
  expect(find(stillInt(), migration("1.cs", sessions('table.Column<int>(type: "INTEGER")')))).toHaveLength(1);
  expect(find(stillInt(), migration("1.cs", sessions('table.Column<long>(type: "INTEGER")')))).toEqual([]);
  const script = (type: string) => file("a.sql", `CREATE TABLE ServerSideSessions (Id ${type} NOT NULL)`);
  for (const type of ["int", "integer", "int(11)", "int4"])
    expect(find(stillInt("sql"), script(type)), type).toHaveLength(1);
  for (const type of ["bigint", "int8", "bigserial"]) expect(find(stillInt("sql"), script(type)), type).toEqual([]);
});

const ALTER_KEY = `migrationBuilder.AlterColumn<long>(name: "Id", table: "ServerSideSessions", type: "bigint", nullable: false,
    oldClrType: typeof(int), oldType: "int")`;
const DROP_KEY = `migrationBuilder.DropPrimaryKey(name: "PK_ServerSideSessions", table: "ServerSideSessions");`;

test("a column of a key is altered while the key stays, which SQL Server refuses", () => {
  const sqlServer = `${ALTER_KEY}.Annotation("SqlServer:Identity", "1, 1");`;
  expect(find(trap(), migration("1.cs", sqlServer))).toEqual([
    '1.cs: migrationBuilder.AlterColumn<long>(name: "Id", table: "ServerSideSessions", type: "bigint", nullable: false,',
  ]);
  expect(find(trap(), migration("1.cs", `${DROP_KEY}\n${sqlServer}`))).toEqual([]);
  expect(find(trap(), migration("1.cs", `${sqlServer}\n${DROP_KEY}`))).toHaveLength(1);
  const other = `migrationBuilder.DropPrimaryKey(name: "PK_Keys", table: "Keys");`;
  expect(find(trap(), migration("1.cs", `${other}\n${sqlServer}`))).toHaveLength(1);
});

test("the key may be dropped by SQL of the migration", () => {
  const sql = `migrationBuilder.Sql("ALTER TABLE [ServerSideSessions] DROP CONSTRAINT [PK_ServerSideSessions]");`;
  expect(find(trap(), migration("1.cs", `${sql}\n${ALTER_KEY};`))).toEqual([]);
});

test.each(["Npgsql:ValueGenerationStrategy", "MySql:ValueGenerationStrategy", "Sqlite:Autoincrement"])(
  "other databases than SQL Server keep the key: %s",
  (annotation) => {
    expect(find(trap(), migration("1.cs", `${ALTER_KEY}.Annotation("${annotation}", 1);`))).toEqual([]);
  },
);

test("scripts that alter a key column: T-SQL needs the key dropped, the others do not", () => {
  const plain = "ALTER TABLE [ServerSideSessions] ALTER COLUMN [Id] bigint NOT NULL;";
  expect(find(trap("sql"), file("a.sql", plain))).toHaveLength(1);
  for (const drop of ["DROP CONSTRAINT [PK_ServerSideSessions]", "DROP CONSTRAINT IF EXISTS PK__Server__3214EC07"]) {
    expect(find(trap("sql"), file("a.sql", `ALTER TABLE ServerSideSessions ${drop};\n${plain}`)), drop).toEqual([]);
  }
  const foreign = "ALTER TABLE ServerSideSessions DROP CONSTRAINT FK_Other;\n";
  expect(find(trap("sql"), file("a.sql", foreign + plain))).toHaveLength(1);
  expect(find(trap("sql"), file("a.sql", 'ALTER TABLE "ServerSideSessions" ALTER COLUMN "Id" TYPE bigint;'))).toEqual(
    [],
  );
  expect(find(trap("sql"), file("a.sql", "ALTER TABLE ServerSideSessions MODIFY Id bigint NOT NULL;"))).toEqual([]);
});
