import { expect, test } from "vitest";
import { hopOf, hopOfCode, PROJECT, table } from "./history.ts";

const project = (inner: string) => `<Project Sdk="Microsoft.NET.Sdk">${inner}</Project>`;

test("registrations are those of calls with type arguments, not of comments", async () => {
  const services = (...lines: string[]) => `public interface IThing { } internal class Thing : IThing { }
    public static class Setup { public static void Add(this IServiceCollection services) { ${lines.join("\n")} } }`;
  const { comparison, api } = await hopOfCode(
    services(
      "services.AddTransient<Thing>();",
      "services.AddTransient<IThing>(sp => null);",
      "// services.AddScoped<Old>();",
    ),
    services("services.TryAddTransient<Own.IThing, Thing>();", "services.AddTransient<Other, Thing>();"),
  );
  expect(comparison.registrationChanges).toEqual({
    "Duende.IdentityServer": {
      removed: ["AddTransient<Thing>", "AddTransient<IThing>"],
      added: ["TryAddTransient<IThing, Thing>", "AddTransient<Other, Thing>"],
    },
  });
  // `Thing` is internal: nobody could resolve it.
  expect(api.entries.filter(({ change }) => change === "registration")).toEqual([]);
});

test("a service that is offered by its interface alone can no longer be resolved by its class", async () => {
  const services = (call: string) => `public interface ICleanup { } public class Cleanup : ICleanup { }
    public static class Setup { public static void Add(this IServiceCollection services) => services.${call}; }`;
  const { api } = await hopOfCode(services("AddTransient<Cleanup>()"), services("AddTransient<ICleanup, Cleanup>()"));
  expect(api.entries).toEqual([
    {
      symbol: "T:Own.Cleanup",
      change: "registration",
      breaking: true,
      package: "Duende.IdentityServer",
      before: "AddTransient<Cleanup>",
      after: "AddTransient<ICleanup, Cleanup>",
    },
  ]);
});

test("namespaces of other products come and go, those of the platform and of the product do not count", async () => {
  const file = (...names: string[]) => ({
    "src/IdentityServer/U.cs": names.map((name) => `using ${name};`).join("\n"),
  });
  const { packages } = await hopOf(
    file("System.Text", "AutoMapper", "Duende.IdentityServer.Models"),
    file("Microsoft.Extensions.Logging", "Duende.IdentityModel"),
  );
  expect(packages.usings).toEqual({
    "Duende.IdentityServer": { removed: ["AutoMapper"], added: ["Duende.IdentityModel"] },
  });
});

test("packages have the versions that each target framework gets", async () => {
  const { packages } = await hopOf(
    {},
    {
      "Directory.Packages.props": project(`
        <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
        <PropertyGroup Condition="'$(TargetFramework)' == 'net8.0'"><FrameworkVersion>8.0.1</FrameworkVersion></PropertyGroup>
        <PropertyGroup Condition="'$(TargetFramework)' == 'net9.0'"><FrameworkVersion>9.0.3</FrameworkVersion></PropertyGroup>
        <ItemGroup><PackageVersion Include="Some.Library" Version="$(FrameworkVersion)" />
          <PackageVersion Include="Tool" Version="1.0.0" /><PackageVersion Include="Other.Tool" Version="1.0.0" /></ItemGroup>`),
      [PROJECT]: project(`
        <PropertyGroup><TargetFrameworks>net8.0;net9.0</TargetFrameworks><PackageId>Duende.IdentityServer</PackageId></PropertyGroup>
        <ItemGroup><PackageReference Include="Some.Library" /><PackageReference Include="Tool" PrivateAssets="All" />
          <PackageReference Include="Other.Tool"><PrivateAssets>all</PrivateAssets></PackageReference></ItemGroup>`),
      "src/Extra/Duende.IdentityServer.Extra.csproj": project(
        "<PropertyGroup><TargetFramework>net9.0</TargetFramework></PropertyGroup>",
      ),
      "hosts/main/Host.csproj": project("<PropertyGroup><TargetFramework>net9.0</TargetFramework></PropertyGroup>"),
    },
  );
  expect(packages.targetFrameworks).toEqual({ before: ["net8.0"], after: ["net8.0", "net9.0"] });
  expect(packages.packages).toEqual([
    {
      id: "Duende.IdentityServer",
      change: "kept",
      targetFrameworks: ["net8.0", "net9.0"],
      dependencies: { before: {}, after: { "Some.Library": { "net8.0": "8.0.1", "net9.0": "9.0.3" } } },
    },
    {
      id: "Duende.IdentityServer.Extra",
      change: "added",
      targetFrameworks: ["net9.0"],
      dependencies: { before: {}, after: {} },
    },
  ]);
  expect(packages.repository).toBe("DuendeSoftware/products");
});

test("schema is that of the scripts of both contexts", async () => {
  const { schema } = await hopOf(
    {
      "migrations/IdentityServerDb/Migrations/PersistedGrantDb.sql": `${table("Keys", "[Id] int NOT NULL IDENTITY", "[Use] nvarchar(max) NULL")}
CREATE INDEX [IX_Keys_Use] ON [Keys] ([Use]);
GO
${table("Gone", "[Id] int NOT NULL")}`,
    },
    {
      "migrations/IdentityServerDb/Migrations/PersistedGrantDb.sql": `${table("Keys", "[Id] bigint NOT NULL IDENTITY", "[Version] int NOT NULL")}
CREATE UNIQUE INDEX [IX_Keys_Version] ON [Keys] ([Version]) WHERE [Version] IS NOT NULL;
GO
${table("Added", "[Id] int NOT NULL", "[Name] nvarchar(200) NOT NULL")}`,
    },
  );
  const [configuration, grants] = schema.contexts;
  expect(configuration).toEqual({
    context: "ConfigurationDbContext",
    addedTables: [],
    removedTables: [],
    changedTables: [],
  });
  expect(grants).toMatchObject({
    context: "PersistedGrantDbContext",
    addedTables: [
      { table: "Added", columns: [{ name: "Id" }, { name: "Name", sqlServer: "nvarchar(200)", maxLength: 200 }] },
    ],
    removedTables: ["Gone"],
    changedTables: [
      {
        table: "Keys",
        addedColumns: [{ name: "Version", clr: "int", nullable: false }],
        removedColumns: ["Use"],
        changedColumns: [{ before: { name: "Id", clr: "int" }, after: { name: "Id", clr: "long", identity: true } }],
        addedIndexes: [{ name: "IX_Keys_Version", unique: true, filter: "[Version] IS NOT NULL" }],
        removedIndexes: [{ name: "IX_Keys_Use", columns: ["Use"], unique: false }],
      },
    ],
  });
});

test("what a later patch brought has its version", async () => {
  const code = (text: string) => ({ "src/IdentityServer/Code.cs": `namespace Own; public class A { ${text} }` });
  const { api, packages } = await hopOf(
    code("public A(int a) { }"),
    code("public A(int a) { } public void Early() { }"),
    {
      "is-8.1.1": {},
      "is-8.1.2": code("public A(int a, string b) { } public void Early() { }"),
      "is-8.1.3": {},
      "is-8.2.0": code(""),
      "is-8.1.4-preview.1": code(""),
    },
  );
  expect(api.entries.map(({ symbol, change, since }) => [symbol, change, since])).toEqual([
    ["M:Own.A.#ctor(int)", "constructor", "8.1.2"],
    ["M:Own.A.Early()", "memberAdded", undefined],
  ]);
  expect(packages.lastPatch).toMatchObject({ version: "8.1.3", tag: "is-8.1.3" });
});

test("a change of the product's name renames packages and namespaces, and types keep what they are", async () => {
  const code = (namespace: string, body: string) => `namespace ${namespace}.Models; public class Client { ${body} }`;
  const { api, packages } = await hopOf(
    {
      [PROJECT]: null,
      "src/IdentityServer4/src/IdentityServer4.csproj": project(
        "<PropertyGroup><TargetFramework>netcoreapp3.1</TargetFramework></PropertyGroup>",
      ),
      "src/IdentityServer4/src/Client.cs": code(
        "IdentityServer4",
        "public int Id { get; set; } public void Gone() { }",
      ),
      "src/IdentityServer/Base.cs": null,
    },
    {
      [PROJECT]: project("<PropertyGroup><TargetFramework>net5.0</TargetFramework></PropertyGroup>"),
      "src/IdentityServer4/src/IdentityServer4.csproj": null,
      "src/IdentityServer4/src/Client.cs": null,
      "src/IdentityServer/Client.cs": code(
        "Duende.IdentityServer",
        "public int Id { get; set; } public void Come() { }",
      ),
    },
  );
  expect(packages.packages).toMatchObject([
    { id: "Duende.IdentityServer", change: "renamed", from: "IdentityServer4" },
  ]);
  expect(api.entries.map(({ symbol, change }) => `${change} ${symbol}`)).toEqual([
    "memberAdded M:Duende.IdentityServer.Models.Client.Come()",
    "namespaceRenamed N:IdentityServer4",
    "memberRemoved M:IdentityServer4.Models.Client.Gone()",
  ]);
});
