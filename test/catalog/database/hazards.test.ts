import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { quotedName } from "../../../src/catalog/database/names.ts";
import { byReference, createTable } from "../../../src/catalog/database/tables.ts";
import type { Dialect, DialectStep } from "../../../src/schema/database.ts";
import type { TestEngine } from "./engines/engine.ts";
import { mariadb } from "./engines/mariadb.ts";
import { postgresql } from "./engines/postgresql.ts";
import { sqlite } from "./engines/sqlite.ts";
import { HOPS, type Hop } from "./hops.ts";
import { insertRows } from "./rows.ts";

/* Data at which a hop breaks, or that it must carry over: what the audits find, and what the databases do. */

function hop(release: string): Hop {
  const found = HOPS.find((entry) => entry.release === release);
  if (found === undefined) throw new Error(`no schema changes in ${release}`);
  return found;
}

function stepFor(dialect: Dialect, release: string): DialectStep {
  const found = hop(release).step.dialects.find((entry) => entry.dialect === dialect);
  if (found === undefined) throw new Error(`no statements for ${dialect}`);
  return found;
}

for (const { name, dialect, missing, open } of [sqlite, postgresql, mariadb]) {
  describe.runIf(missing === null)(name, () => {
    let engine: TestEngine;
    const q = (text: string) => quotedName(dialect, text);
    const run = (...statements: string[]) => engine.run(statements.join(";\n"));
    const start = async (release: string) => {
      const { before } = hop(release);
      const create = byReference(before).flatMap((table) => createTable(dialect, table, before));
      await run(...create, ...insertRows(dialect, before));
    };
    const up = (release: string) => run(...stepFor(dialect, release).up);
    /** Rows that the audits before a hop find, by the audit's title. */
    const found = async (release: string) => {
      const audits = stepFor(dialect, release).audits.filter(({ when }) => when === "before");
      const rows = await engine.queryAll(audits.map(({ sql }) => sql));
      return new Map(
        audits.flatMap(({ title }, index) => (rows[index]?.length ? [[title, rows[index]] as const] : [])),
      );
    };

    beforeAll(async () => {
      engine = await open();
    }, 60_000);
    beforeEach(() => engine.reset());
    afterAll(() => engine.close());

    test("6.0: the audits find the redirect URIs that do not fit into 400 characters, and rows that repeat", async () => {
      await start("6.0");
      expect(await found("6.0")).toEqual(new Map());
      const [fits, tooLong] = ["é".repeat(400), "é".repeat(401)];
      const uris = `insert into ${q("ClientRedirectUris")} (${q("ClientId")}, ${q("RedirectUri")}) values`;
      await run(`${uris} (1, '${fits}')`, `${uris} (2, '${tooLong}')`);
      const scopes = `insert into ${q("ClientScopes")} (${q("ClientId")}, ${q("Scope")}) values (1, 'api')`;
      await run(scopes, scopes);
      expect(await found("6.0")).toEqual(
        new Map([
          [
            "Values of ClientRedirectUris.RedirectUri that do not fit into 400 characters",
            [{ Id: "4", RedirectUri: tooLong }],
          ],
          ["Rows of ClientScopes that repeat ClientId and Scope", [{ ClientId: "1", Scope: "api", Rows: "2" }]],
        ]),
      );
    });

    test("6.0: rows that repeat stop the statements", async () => {
      await start("6.0");
      const scopes = `insert into ${q("ClientScopes")} (${q("ClientId")}, ${q("Scope")}) values (1, 'api')`;
      await run(scopes, scopes);
      await expect(up("6.0")).rejects.toThrow();
    });

    test.skipIf(dialect === "sqlite")(
      "6.0: a redirect URI that is too long stops the statements and is not cut",
      async () => {
        await start("6.0");
        const tooLong = "x".repeat(401);
        await run(`update ${q("ClientRedirectUris")} set ${q("RedirectUri")} = '${tooLong}' where ${q("Id")} = 2`);
        await expect(up("6.0")).rejects.toThrow();
        const rows = await engine.query(
          `select ${q("RedirectUri")} from ${q("ClientRedirectUris")} where ${q("Id")} = 2`,
        );
        expect(rows).toEqual([{ RedirectUri: tooLong }]);
      },
    );

    test("6.1: grants get a number as key, several may have no `Key`, and none may share one", async () => {
      await start("6.1");
      const columns = ["Key", "ClientId", "CreationTime", "Data", "Type"].map(q).join(", ");
      const insert = (key: string) =>
        `insert into ${q("PersistedGrants")} (${columns}) values (${key}, 'c', '2022-01-02 03:04:05', 'd', 't')`;
      await expect(run(insert("null"))).rejects.toThrow();
      await up("6.1");
      await run(insert("null"), insert("null"), insert("'new'"));
      await expect(run(insert("'new'"))).rejects.toThrow();
      const ids = await engine.query(`select ${q("Id")} from ${q("PersistedGrants")} order by 1`);
      expect(ids.map(({ Id }) => Id)).toEqual(["1", "2", "3", "4", "5"]);
    });

    test("7.0: sessions keep their numbers, and count on beyond what 6.3 could hold", async () => {
      await start("7.0");
      await run(`update ${q("ServerSideSessions")} set ${q("Id")} = 2147483647 where ${q("Id")} = 2`);
      await up("7.0");
      const values = `'2022-01-02 03:04:05', 'd', 'k', '2022-01-02 03:04:05', 's', 'u'`;
      const columns = ["Created", "Data", "Key", "Renewed", "Scheme", "SubjectId"].map(q).join(", ");
      if (dialect === "postgresql")
        await run(`alter table "ServerSideSessions" alter column "Id" restart with 2147483648`);
      await run(`insert into ${q("ServerSideSessions")} (${columns}) values (${values})`);
      const ids = await engine.query(`select ${q("Id")} from ${q("ServerSideSessions")} order by 1`);
      expect(ids.map(({ Id }) => Id)).toEqual(["1", "2147483647", "2147483648"]);
    });

    test("4.1: each scope is linked to the resource that owned it, and keeps its claims", async () => {
      await start("4.1");
      const before = await engine.query(
        `select ${q("ApiResourceId")} as resource, ${q("Name")} as scope from ${q("ApiScopes")} order by 2`,
      );
      const claims = (column: string) =>
        engine.query(
          `select s.${q("Name")} as scope, c.${q("Type")} as type from ${q("ApiScopes")} s
           join ${q("ApiScopeClaims")} c on c.${q(column)} = s.${q("Id")} order by 1, 2`,
        );
      const claimsBefore = await claims("ApiScopeId");
      await up("4.1");
      expect(claimsBefore).toHaveLength(2);
      expect(await claims("ScopeId")).toEqual(claimsBefore);
      expect(
        await engine.query(
          `select ${q("ApiResourceId")} as resource, ${q("Scope")} as scope from ${q("ApiResourceScopes")} order by 2`,
        ),
      ).toEqual(before);
    });
  });
}

test("SQL Server: the key of sessions is dropped, its column widened, and the key made again; the identity stays", () => {
  expect(stepFor("sqlserver", "7.0").up.filter((statement) => statement.includes("[ServerSideSessions]"))).toEqual([
    "alter table [ServerSideSessions] drop constraint [PK_ServerSideSessions]",
    "alter table [ServerSideSessions] alter column [Id] bigint not null",
    "alter table [ServerSideSessions] add constraint [PK_ServerSideSessions] primary key ([Id])",
  ]);
  expect(stepFor("sqlite", "7.0").up.filter((statement) => statement.includes("ServerSideSessions"))).toEqual([]);
});

test("SQL Server: grants lose the key on `Key` before it allows null, and get a filtered unique index", () => {
  expect(stepFor("sqlserver", "6.1").up.filter((statement) => statement.includes("[PersistedGrants]"))).toEqual([
    "alter table [PersistedGrants] drop constraint [PK_PersistedGrants]",
    "alter table [PersistedGrants] alter column [Key] nvarchar(200) null",
    "alter table [PersistedGrants] add [Id] bigint identity not null",
    "alter table [PersistedGrants] add constraint [PK_PersistedGrants] primary key ([Id])",
    "create unique index [IX_PersistedGrants_Key] on [PersistedGrants] ([Key]) where [Key] IS NOT NULL",
  ]);
});

test("SQL Server: lengths are counted in characters, spaces at the end too", () => {
  const audits = stepFor("sqlserver", "6.0").audits.map(({ sql }) => sql);
  expect(audits).toContain(
    "select [Id], [PostLogoutRedirectUri] from [ClientPostLogoutRedirectUris] where datalength([PostLogoutRedirectUri]) / 2 > 400",
  );
});

test("a hop that takes tables or columns away has no way back by statements", () => {
  expect(hop("4.1").step.dialects.map(({ down }) => down)).toEqual([[], [], [], []]);
});
