import { expect, test } from "vitest";
import { detectSchema } from "../../../src/analyzer/detectors/schema.ts";
import { absent, file, find, present, read } from "./read.ts";
import {
  ADD_MODE,
  ADD_SKEW,
  CLIENT,
  CREATE_SQL,
  CREATE_TABLE,
  designer,
  migration,
  OLD_COLUMNS,
  snapshot,
} from "./sources.ts";

const initial = migration("Migrations/2021_Initial.cs", CREATE_TABLE);
const oldSnapshot = snapshot("Migrations/Snapshot.cs", OLD_COLUMNS);
const entityPlace = `Migrations/Snapshot.cs: "${CLIENT}"`;

test("a snapshot without the column is the place, wherever the table is created", () => {
  expect(find(absent(), initial, designer("Migrations/2021_Initial.Designer.cs", OLD_COLUMNS), oldSnapshot)).toEqual([
    entityPlace,
  ]);
});

test("old designer files lack the column without anything being missing", () => {
  const files = [
    initial,
    designer("Migrations/2021_Initial.Designer.cs", OLD_COLUMNS),
    migration("Migrations/2023_Dpop.cs", ADD_MODE),
    snapshot("Migrations/Snapshot.cs", [...OLD_COLUMNS, "DPoPValidationMode"]),
  ];
  expect(find(absent(), ...files)).toEqual([]);
});

test("each of several missing columns speaks for itself", () => {
  const files = [snapshot("Migrations/Snapshot.cs", [...OLD_COLUMNS, "DPoPValidationMode"])];
  expect(find(absent("DPoPValidationMode"), ...files)).toEqual([]);
  expect(find(absent("DPoPClockSkew"), ...files)).toEqual([entityPlace]);
});

test("without a snapshot, the newest migration that changes the table is the place", () => {
  const later = migration(
    "Migrations/2022_Ciba.cs",
    `migrationBuilder.AddColumn<int>(name: "CibaLifetime", table: "Clients", nullable: true);`,
  );
  expect(find(absent(), later, initial)).toEqual([
    'Migrations/2022_Ciba.cs: migrationBuilder.AddColumn<int>(name: "CibaLifetime", table: "Clients", nullable: true)',
  ]);
});

test("a squashed migration that creates the table with the column is complete", () => {
  const squashed = CREATE_TABLE.replace("RequirePkce =", "DPoPValidationMode = table.Column<int>(),\n RequirePkce =");
  expect(find(absent(), migration("1.cs", squashed))).toEqual([]);
});

test("a column that is dropped again is missing", () => {
  const drop = migration(
    "Migrations/2024.cs",
    `migrationBuilder.DropColumn(name: "DPoPValidationMode", table: "Clients");`,
  );
  const files = [initial, migration("Migrations/2023.cs", ADD_MODE), drop];
  expect(find(absent(), ...files)).toHaveLength(1);
});

test("a table that a snapshot leaves out of migrations is another context's", () => {
  const shared = snapshot("Reports/Snapshot.cs", OLD_COLUMNS);
  const text = shared.text.replace(
    /ToTable\("Clients"[^;]*\);/,
    'ToTable("Clients", null, t => { t.ExcludeFromMigrations(); });',
  );
  expect(text).not.toBe(shared.text);
  expect(find(absent(), { ...shared, text })).toEqual([]);
  expect(find(absent(), { ...shared, text }, oldSnapshot)).toEqual([entityPlace]);
});

test("each provider's snapshot answers for its own folder", () => {
  const complete = [...OLD_COLUMNS, "DPoPValidationMode"];
  const files = [
    snapshot("Migrations/Postgres/Snapshot.cs", OLD_COLUMNS),
    snapshot("Migrations/SqlServer/Snapshot.cs", complete),
  ];
  expect(find(absent(), ...files)).toEqual([`Migrations/Postgres/Snapshot.cs: "${CLIENT}"`]);
});

test("a script beside the migrations that adds the column counts for them", () => {
  const script = file("Scripts/6.3.sql", "ALTER TABLE [Clients] ADD [DPoPValidationMode] int NOT NULL DEFAULT 1");
  expect(find(absent(), oldSnapshot, script)).toEqual([]);
});

test("a `Clients` table of the host itself is left alone", () => {
  const own = snapshot("Migrations/Snapshot.cs", ["Name", "Address"], "Shop.Data.Client");
  const ownCreate = migration(
    "Migrations/1.cs",
    CREATE_TABLE.replace(/ProtocolType|RequirePkce|AllowOfflineAccess/g, "Phone$&"),
  );
  const ownSql = file("a.sql", "CREATE TABLE Clients (Id int, ClientId int, Name text)");
  expect(find(absent(), own)).toEqual([]);
  expect(find(absent(), ownCreate)).toEqual([]);
  expect(find(absent("DPoPValidationMode", "sql"), ownSql)).toEqual([]);
  expect(find(present("DPoPValidationMode"), ownCreate, migration("2.cs", ADD_MODE))).toEqual([]);
});

test("a host's own model of a client has only some of the vendor's columns", () => {
  const own = snapshot("Migrations/Snapshot.cs", ["ProtocolType", "IdentityTokenLifetime"], "Shop.Data.Client");
  const ownCreate = migration("Migrations/1.cs", CREATE_TABLE.replace("RequirePkce", "Flags"));
  expect(find(absent(), own, ownCreate)).toEqual([]);
});

test("a migration of a context that maps the table to an entity of the host alone is about that", () => {
  const grants = migration("Migrations/1.cs", CREATE_TABLE.replaceAll("Clients", "PersistedGrants"));
  const lacking = { ...absent("ConsumedTime"), table: "PersistedGrants" };
  const modelOf = (entity: string, folder: string) =>
    snapshot(`${folder}/Snapshot.cs`, ["Key", "Data"], `${entity}.PersistedGrant`, "PersistedGrants");
  expect(find(lacking, grants, modelOf("Shop.Data", "Migrations"))).toEqual([]);
  expect(find(lacking, grants, modelOf("Shop.Data", "Other"))).toHaveLength(1);
  const vendor = CLIENT.replace(".Client", "");
  expect(find(lacking, grants, modelOf("Shop.Data", "Migrations"), modelOf(vendor, "Vendor"))).toHaveLength(1);
});

test("a host's own entity beside the vendor's does not hide it", () => {
  const own = snapshot("Data/Snapshot.cs", ["Name", "DPoPValidationMode"], "Shop.Data.Client");
  expect(find(absent(), own, oldSnapshot)).toEqual([entityPlace]);
});

test("the vendor's entity is found under the table name that the host gave it", () => {
  const renamed = snapshot("Migrations/Snapshot.cs", OLD_COLUMNS, CLIENT, "idsrv_clients");
  expect(find(absent(), renamed)).toEqual([entityPlace]);
  const added = migration("Migrations/2.cs", ADD_MODE.replace('"Clients"', '"idsrv_clients"'));
  expect(find(absent(), renamed, added)).toEqual([]);
});

test("snake case names count", () => {
  const text = "CREATE TABLE clients (id int, protocol_type text, require_pkce boolean, allow_offline_access boolean)";
  expect(find(absent("DPoPValidationMode", "sql"), file("a.sql", text))).toEqual(["a.sql: CREATE TABLE clients"]);
  expect(
    find(absent("DPoPValidationMode", "sql"), file("a.sql", text.replace("id int", "d_po_p_validation_mode int"))),
  ).toEqual([]);
});

test("a script that creates the table without the column is the place for `sql`, and only for `sql`", () => {
  const script = file("a.sql", CREATE_SQL);
  expect(find(absent("DPoPValidationMode", "sql"), script)).toEqual(["a.sql: CREATE TABLE [dbo].[Clients]"]);
  expect(find(absent(), script)).toEqual([]);
});

test("nothing is missing where the table is never created", () => {
  expect(find(absent("InitiateLoginUri"), migration("1.cs", ADD_MODE))).toEqual([]);
});

test("`present` with a default finds the added column, and its subject has the place of the default for a fix", () => {
  const added = migration("1.cs", `${ADD_MODE}\n${ADD_SKEW}`);
  const [mode] = detectSchema(present("DPoPValidationMode", ["0"]), read(initial, added));
  expect(mode).toMatchObject({ confidence: "certain", values: { value: "0" }, subject: { kind: "column" } });
  const span = mode?.subject.kind === "column" ? mode.subject.column.defaultValue?.span : undefined;
  expect(added.text.slice(span?.start, span?.end)).toBe("0");
  expect(find(present("DPoPClockSkew", ["00:00:00"]), initial, added)).toEqual([
    "1.cs: migrationBuilder.AddColumn<TimeSpan>(",
  ]);
  expect(find(present("DPoPValidationMode", ["1"]), initial, added)).toEqual([]);
});

test("`present` without a default names migrations rather than the model that repeats them", () => {
  const files = [migration("1.cs", ADD_MODE), snapshot("S.cs", [...OLD_COLUMNS, "DPoPValidationMode"])];
  expect(find(present("DPoPValidationMode"), ...files)).toEqual(["1.cs: migrationBuilder.AddColumn<int>("]);
  expect(find(present("DPoPValidationMode"), ...files.slice(1))).toEqual(['S.cs: "DPoPValidationMode"']);
});

test("a lone migration is likely, not certain: the rest of the table is not in sight", () => {
  const [match] = detectSchema(present("DPoPValidationMode", ["0"]), read(migration("1.cs", ADD_MODE)));
  expect(match?.confidence).toBe("likely");
});

test.each(["DEFAULT 0", "DEFAULT ((0))", "DEFAULT '0'", "CONSTRAINT DF_x DEFAULT (0) WITH VALUES"])(
  "SQL `%s` is the default 0",
  (clause) => {
    const script = file("a.sql", `ALTER TABLE [Clients] ADD [DPoPValidationMode] int NOT NULL ${clause};`);
    expect(find(present("DPoPValidationMode", ["0"], "sql"), script)).toHaveLength(1);
    expect(find(present("DPoPValidationMode", ["1"], "sql"), script)).toEqual([]);
  },
);

test("an UPDATE that gives existing rows the value counts, one that replaces the default takes its finding away", () => {
  const add = "ALTER TABLE Clients ADD DPoPValidationMode int NOT NULL DEFAULT 0;";
  const zero = present("DPoPValidationMode", ["0"], "sql");
  const update = (value: number) => `UPDATE Clients SET DPoPValidationMode = ${value};`;
  expect(find(zero, file("a.sql", update(0)))).toEqual(["a.sql: DPoPValidationMode = 0"]);
  expect(find(zero, file("a.sql", `${add} ${update(1)}`))).toEqual([]);
  expect(find(zero, file("a.sql", add), file("b.sql", "UPDATE Other SET DPoPValidationMode = 1"))).toHaveLength(1);
  const migrated = migration("1.cs", `${ADD_MODE} migrationBuilder.Sql("UPDATE Clients SET DPoPValidationMode = 1");`);
  expect(find(present("DPoPValidationMode", ["0"]), migrated)).toEqual([]);
  expect(find(absent("DPoPValidationMode", "sql"), file("a.sql", CREATE_SQL + update(1)))).toHaveLength(1);
});

test("order of files does not matter", () => {
  const files = [initial, migration("Migrations/2023.cs", ADD_SKEW), file("a.sql", CREATE_SQL)];
  expect(find(absent(), ...files.toReversed())).toEqual(find(absent(), ...files));
});
