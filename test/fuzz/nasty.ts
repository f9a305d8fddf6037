import { ef, inMethod, N, type Nasty, nastyCode } from "./nasty-code.ts";

function noise(bytes: number, seed: number): Uint8Array {
  let state = seed;
  return Uint8Array.from({ length: bytes }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  });
}

const others: readonly Nasty[] = [
  {
    name: "Razor: 100,000 blocks",
    path: "A.razor",
    make: () => `${"@{".repeat(N)} TokenCleanupService ${"@code {".repeat(N / 5)}`,
  },
  {
    name: "Razor: 100,000 quotes",
    path: "A.razor",
    make: () => `@code { TokenCleanupService x; ${'"'.repeat(N)} ${'@{ "'.repeat(N / 4)}`,
  },
  {
    name: "Razor: 33,000 imports",
    path: "A.razor",
    make: () => `${"@using Duende.IdentityServer\n".repeat(33_000)}<p>x</p>`,
  },
  {
    name: "project: 50,000 open comments in a version",
    path: "A.csproj",
    make: () =>
      `<Project><PackageReference Include="Duende.IdentityServer" Version="${"<!--".repeat(N / 2)}"/></Project>`,
  },
  { name: "project: 100,000 nested tags", path: "A.csproj", make: () => "<a>".repeat(N) },
  { name: "project: 200 KB of <", path: "A.csproj", make: () => "<".repeat(200_000) },
  {
    name: "project: 100,000 attributes",
    path: "A.csproj",
    make: () =>
      `<Project><PackageReference ${Array.from({ length: 50_000 }, (_, n) => `a${n}="b"`).join(" ")} Include="Duende.IdentityServer" Version="6.2.3"/></Project>`,
  },
  {
    name: "project: properties that double",
    path: "A.csproj",
    make: () =>
      `<Project><PropertyGroup><P0>xxxxxxxxxx</P0>${Array.from({ length: 60 }, (_, n) => `<P${n + 1}>$(P${n})$(P${n})</P${n + 1}>`).join("")}</PropertyGroup><ItemGroup><PackageReference Include="Duende.IdentityServer" Version="$(P60)"/></ItemGroup></Project>`,
  },
  {
    name: "project: 100,000 brackets in a condition",
    path: "A.csproj",
    make: () =>
      `<Project><ItemGroup Condition="${"(".repeat(N)}'a'=='a'"><PackageReference Include="Duende.IdentityServer" Version="6.2.3"/></ItemGroup></Project>`,
  },
  {
    name: "project: 100,000 nested choices",
    path: "A.csproj",
    make: () =>
      `<Project>${"<Choose><When Condition=\"'a'=='b'\">".repeat(190)}<PropertyGroup><A>1</A></PropertyGroup>`,
  },
  {
    name: "project: imports itself 10,000 times",
    path: "A.csproj",
    make: () =>
      `<Project>${'<Import Project="A.csproj"/>'.repeat(10_000)}<ItemGroup><PackageReference Include="Duende.IdentityServer" Version="6.2.3"/></ItemGroup></Project>`,
  },
  {
    name: "project: 15,000 items and updates",
    path: "A.csproj",
    make: () =>
      `<Project><ItemGroup>${Array.from({ length: 7_000 }, (_, n) => `<PackageReference Include="P${n}" Version="1"/><PackageReference Update="P*" Version="${n}"/>`).join("")}</ItemGroup></Project>`,
  },
  {
    name: "project: an entity bomb",
    path: "A.csproj",
    make: () =>
      `<!DOCTYPE p [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 20 }, (_, n) => `<!ENTITY ${String.fromCharCode(98 + n)} "${`&${String.fromCharCode(97 + n)};`.repeat(10)}">`).join("")}]><Project><PropertyGroup><X>&u;</X></PropertyGroup></Project>`,
  },
  { name: "settings: 100,000 arrays", path: "appsettings.json", make: () => `{"a":${"[".repeat(N)}${"]".repeat(N)}}` },
  { name: "settings: 100,000 objects", path: "appsettings.json", make: () => `${'{"a":'.repeat(N)}1${"}".repeat(N)}` },
  {
    name: "settings: 60,000 keys",
    path: "appsettings.json",
    make: () => `{${Array.from({ length: 60_000 }, (_, n) => `"k${n}":1`).join(",")}}`,
  },
  {
    name: "settings: deep paths",
    path: "appsettings.json",
    make: () =>
      `{${Array.from({ length: 900 }, (_, n) => `"k${n}":`)
        .map((k) => k)
        .join("{")}{}${"}".repeat(900)}`,
  },
  {
    name: "settings: one string of 900 KB",
    path: "appsettings.json",
    make: () => `{"a":"${"\\u0041".repeat(150_000)}"}`,
  },
  {
    name: "lock file: 8,000 packages",
    path: "packages.lock.json",
    make: () =>
      `{"version":1,"dependencies":{"net6.0":{${Array.from({ length: 8_000 }, (_, n) => `"P${n}":{"type":"Direct","requested":"[1.0.0, )","resolved":"1.0.0","contentHash":"x"}`).join(",")}}}}`,
  },
  {
    name: "package list: 8,000 packages",
    path: "list.json",
    make: () =>
      `{"version":1,"projects":[{"path":"A.csproj","frameworks":[{"framework":"net6.0","topLevelPackages":[${Array.from({ length: 8_000 }, (_, n) => `{"id":"P${n}","requestedVersion":"1","resolvedVersion":"1"}`).join(",")}]}]}]}`,
  },
  {
    name: "solution: 10,000 projects",
    path: "A.sln",
    make: () =>
      `Microsoft Visual Studio Solution File, Format Version 12.00\n${Array.from({ length: 10_000 }, (_, n) => `Project("{9A19103F-16F7-4668-BE54-9A1E7A4F7556}") = "P${n}", "P${n}\\P${n}.csproj", "{9A19103F-16F7-4668-BE54-9A1E7A4F7556}"\nEndProject`).join("\n")}`,
  },
  {
    name: "solution: one long line",
    path: "A.sln",
    make: () =>
      `Microsoft Visual Studio Solution File, Format Version 12.00\nProject("${'"'.repeat(400_000)}${" ".repeat(400_000)}`,
  },
  {
    name: "SQL: 100,000 brackets",
    path: "a.sql",
    make: () => `ALTER TABLE Clients ADD X int DEFAULT ${"(".repeat(N)}1`,
  },
  {
    name: "SQL: 40,000 statements",
    path: "a.sql",
    make: () => "ALTER TABLE Clients ADD PushedAuthorizationLifetime int NULL;\n".repeat(30_000),
  },
  {
    name: "SQL: quotes that never end",
    path: "a.sql",
    make: () => `ALTER TABLE Clients ADD X int; ${"'".repeat(500_001)}`,
  },
  { name: "SQL: strings in strings", path: "a.sql", make: () => `EXEC(N'${"EXEC(N''''".repeat(100_000)}` },
  {
    name: "SQL: 200,000 dollar quotes",
    path: "a.sql",
    make: () => `${"$a$ $b$ ".repeat(100_000)} ALTER TABLE Clients ADD X int`,
  },
  {
    name: "Dockerfile: 100,000 stages",
    path: "Dockerfile",
    make: () => "FROM mcr.microsoft.com/dotnet/aspnet:6.0 AS a\nRUN x\n".repeat(18_000),
  },
  {
    name: "Dockerfile: one long continuation",
    path: "Dockerfile",
    make: () => `FROM a\nRUN x ${"\\\n".repeat(400_000)}`,
  },
  {
    name: "pipeline: 200,000 comments before a line separator",
    path: ".gitlab-ci.yml",
    make: () => `image: dotnet/sdk:6.0 ${" #".repeat(2 * N)}\u2028x`,
  },
  {
    name: "pipeline: 500 KB of spaces before a line separator",
    path: ".gitlab-ci.yml",
    make: () => `image: dotnet/sdk:6.0\ndotnet-version:${" ".repeat(500_000)}x\u2028y`,
  },
  {
    name: "pipeline: 100,000 versions of one key",
    path: ".gitlab-ci.yml",
    make: () => `image: dotnet/sdk:6.0\ndotnet-version: |\n${"  6.0.x\n".repeat(N)}`,
  },
  {
    name: "pipeline: 100,000 keys on one line",
    path: ".gitlab-ci.yml",
    make: () => `image: dotnet/sdk:6.0\nwith: ${"{ dotnet: 6.0.x, ".repeat(N / 2)}`,
  },
  {
    name: "global.json: 50,000 SDKs",
    path: "global.json",
    make: () => `{ "sdk": { ${'"version": "6.0.100", '.repeat(N / 2)} } }`,
  },
  {
    name: "nuspec: 15,000 dependencies",
    path: "A.nuspec",
    make: () =>
      `<package><metadata><dependencies>${'<dependency id="Duende.IdentityServer" version="6.2.3" />'.repeat(15_000)}</dependencies></metadata></package>`,
  },
  {
    name: "nuspec: 100,000 nested groups",
    path: "A.nuspec",
    make: () => `<package id="a"><metadata><dependencies>${"<group>".repeat(N)}`,
  },
  {
    name: "packages.config: 15,000 packages",
    path: "packages.config",
    make: () => `<packages>${'<package id="Duende.IdentityServer" version="6.2.3" />'.repeat(15_000)}</packages>`,
  },
  {
    name: "migrations: 10,000 columns",
    path: "Migrations/1.cs",
    make: () =>
      `using Microsoft.EntityFrameworkCore.Migrations;\npublic partial class M : Migration { protected override void Up(MigrationBuilder migrationBuilder) { ${'migrationBuilder.AddColumn<int>(name: "X", table: "Clients", nullable: true);\n'.repeat(10_000)} } }`,
  },
  {
    name: "migrations: nested calls",
    path: "Migrations/1.cs",
    make: () =>
      `using Microsoft.EntityFrameworkCore.Migrations;\npublic partial class M : Migration { protected override void Up(MigrationBuilder migrationBuilder) { ${'migrationBuilder.Sql("'.repeat(20_000)} } }`,
  },
  {
    name: "a name of 100,000 characters",
    path: `${"x".repeat(100_000)}.cs`,
    make: () => `${ef}class A : TokenCleanupService {}`,
  },
  {
    name: "a path of 50,000 folders",
    path: `${"a/".repeat(50_000)}A.cs`,
    make: () => `${ef}class A : TokenCleanupService {}`,
  },
  { name: "binary as C#", path: "A.cs", make: () => noise(1_000_000, 7) },
  {
    name: "binary without zeros as C#",
    path: "A.cs",
    make: () => noise(1_000_000, 9).map((byte) => (byte < 32 ? byte + 64 : byte)),
  },
  { name: "nothing", path: "A.cs", make: () => "" },
  { name: "only a BOM", path: "A.cs", make: () => Uint8Array.of(0xef, 0xbb, 0xbf) },
  { name: "only a UTF-16 BOM", path: "A.csproj", make: () => Uint8Array.of(0xff, 0xfe) },
  { name: "UTF-16 of an odd length", path: "A.cs", make: () => Uint8Array.of(0xff, 0xfe, 0x41, 0, 0x42) },
  { name: "UTF-32", path: "A.cs", make: () => Uint8Array.of(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0) },
  { name: "100 MB", path: "A.cs", make: () => new Uint8Array(100_000_000).fill(0x20) },
  { name: "10 MB of one literal", path: "A.cs", make: () => inMethod(`var x = "${"y".repeat(10_000_000)}";`) },
];

/** All of them: code, then files of every other kind. */
export const nasty: readonly Nasty[] = [...nastyCode, ...others];
