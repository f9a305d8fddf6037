/** Inputs that have hung, crashed or filled the memory of parsers like ours; each must end in a result or a refusal. */
export interface Nasty {
  readonly name: string;
  readonly path: string;
  readonly make: () => string | Uint8Array;
}

const N = 100_000;
const ef = "using Duende.IdentityServer.EntityFramework;\nusing Duende.IdentityServer.Models;\n";
const inMethod = (body: string): string => `${ef}class A { void M(TokenCleanupService s) { ${body} } }`;
const call = "s.RemoveExpiredGrantsAsync()";

/** Minified JavaScript as bundlers write it: short names, nested functions, ternaries, templates, regexes. */
function minifiedJavaScript(bytes: number): string {
  const piece = (n: number): string =>
    `var e${n}=function(t,n){return void 0===t?n:{a:t.b&&!n.c?[1,2,...n.d]:/x[^/]{2,3}\\/y/g.test(t)?\`q\${t}-\${n}\`:t=>(n=t,n)=>({c:t?n:e${n}(n,t)}),get d(){return this.a},Client:n=>n.RequireDPoP}};!function(){"use strict";for(const[r,o]of Object.entries(e${n}||{}))try{o===r?o.call(null,\`\${r}\`):delete e${n}[r]}catch{}}(),`;
  const parts: string[] = [];
  for (let size = 0, n = 0; size < bytes; n++) size += parts[parts.push(piece(n)) - 1]?.length ?? 0;
  return parts.join("");
}

function json(bytes: number): string {
  const parts: string[] = [];
  for (let size = 0, n = 0; size < bytes; n++)
    size +=
      parts[parts.push(`  "Client${n}": { "RequireDPoP": true, "Values": [1, 2.5, "TokenCleanupService", null] }`) - 1]
        ?.length ?? 0;
  return `{\n${parts.join(",\n")}\n}`;
}

function noise(bytes: number, seed: number): Uint8Array {
  let state = seed;
  return Uint8Array.from({ length: bytes }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  });
}

const cs = (name: string, make: () => string): Nasty => ({ name: `C#: ${name}`, path: "src/A.cs", make });

const code: readonly Nasty[] = [
  cs("100,000 parentheses", () => inMethod(`var x = ${"(".repeat(N)}${call}${")".repeat(N)};`)),
  cs("100,000 open parentheses", () => inMethod(`var x = ${"(".repeat(N)}${call}`)),
  cs("100,000 brackets", () => inMethod(`var x = ${"[".repeat(N)}${call}${"]".repeat(N)};`)),
  cs("100,000 blocks", () => inMethod(`${"{".repeat(N)}${call};${"}".repeat(N)}`)),
  cs("100,000 open braces", () => `${ef}class A : TokenCleanupService ${"{".repeat(N)}`),
  cs("100,000 #if", () => `${ef}${"#if A\n".repeat(N)}class A : TokenCleanupService {}\n${"#endif\n".repeat(N)}`),
  cs("100,000 open #if", () => `${ef}${"#if A\n".repeat(N)}class A : TokenCleanupService {}`),
  cs("100,000 else-if", () => inMethod(`${`if (${call} == null) {} else `.repeat(N / 2)} {}`)),
  cs("a member chain of 100,000 calls", () => inMethod(`s${".RemoveExpiredGrantsAsync()".repeat(N / 2)};`)),
  cs("100,000 open generics", () => `${ef}class A { object x = a${"<TokenCleanupService".repeat(N / 2)}; }`),
  cs("a<b<b 100,000 times", () => `${ef}class A : TokenCleanupService { object x = a${"<b".repeat(N)}; }`),
  cs("30 KB of a<b<b that never ends", () => `${ef}class A : TokenCleanupService { object x = a${"<b".repeat(15_000)}`),
  cs(
    "A<A<A 300 deep, 500 times",
    () => `${ef}class A : TokenCleanupService { ${`object x = a${"<b".repeat(300)};\n`.repeat(500)} }`,
  ),
  cs("100,000 lambdas", () => inMethod(`object x = ${"a => ".repeat(N)}${call};`)),
  cs("100,000 operands", () => inMethod(`var x = ${`${call} + `.repeat(N / 2)}1;`)),
  cs("100,000 ternaries", () => inMethod(`var x = ${`${call} ? 1 : `.repeat(N / 2)}1;`)),
  cs("100,000 casts", () => inMethod(`var x = ${"(TokenCleanupService)".repeat(N / 2)}s;`)),
  cs("100,000 nested calls", () =>
    inMethod(`var x = ${"s.RemoveExpiredGrantsAsync(".repeat(N / 2)}${")".repeat(N / 2)};`),
  ),
  cs("100,000 nested initialisers", () =>
    inMethod(`var x = ${"new Client { RequireDPoP = ".repeat(N / 4)}${"}".repeat(N / 4)};`),
  ),
  cs("100,000 arguments", () => inMethod(`s.RemoveExpiredGrantsAsync(${"s, ".repeat(N)}s);`)),
  cs(
    "100,000 usings",
    () => `${"using Duende.IdentityServer.EntityFramework;\n".repeat(N / 4)}class A : TokenCleanupService {}`,
  ),
  cs(
    "20,000 partial classes of one name",
    () => `${ef}${"partial class A : TokenCleanupService { }\n".repeat(20_000)}`,
  ),
  cs(
    "20,000 classes in a row of inheritance",
    () =>
      `${ef}class C0 : TokenCleanupService {}\n${Array.from({ length: 20_000 }, (_, n) => `class C${n + 1} : C${n} {}`).join("\n")}`,
  ),
  cs(
    "20,000 classes in a row of inheritance, reversed",
    () =>
      `${ef}${Array.from({ length: 20_000 }, (_, n) => `class C${n} : C${n + 1} {}`).join("\n")}class C20000 : TokenCleanupService {}\n`,
  ),
  cs("20,000 locals in a row", () =>
    inMethod(
      `var a0 = s; ${Array.from({ length: 20_000 }, (_, n) => `var a${n + 1} = a${n};`).join(" ")} a20000.RemoveExpiredGrantsAsync();`,
    ),
  ),
  cs("20,000 locals of one name", () => inMethod(`{ var s = F(); s.RemoveExpiredGrantsAsync(); }`.repeat(20_000))),
  cs("5,000 nested classes", () => `${ef}${"class A : TokenCleanupService { ".repeat(5_000)}${"}".repeat(5_000)}`),
  cs(
    "5,000 nested namespaces",
    () => `${ef}${"namespace N { ".repeat(5_000)} class A : TokenCleanupService {} ${"}".repeat(5_000)}`,
  ),
  cs("30,000 vendor calls on one line", () => inMethod(`${call}; `.repeat(30_000))),
  cs("an unterminated string", () => `${ef}class A { string s = "TokenCleanupService ${"x".repeat(1_000_000)}`),
  cs(
    "a raw string that never ends",
    () => `${ef}class A { string s = """TokenCleanupService\n${"x\n".repeat(500_000)}`,
  ),
  cs("a comment that never ends", () => `${ef}/* TokenCleanupService ${"x ".repeat(500_000)}`),
  cs("100,000 interpolations", () => inMethod(`var x = ${'$"{'.repeat(N / 4)}${call}${'}"'.repeat(N / 4)};`)),
  cs("1.9 MB of one string literal", () => inMethod(`var x = "${"TokenCleanupService ".repeat(95_000)}";`)),
  cs("1 MB of minified JavaScript", () => minifiedJavaScript(1_000_000)),
  cs("1.9 MB of minified JavaScript", () => minifiedJavaScript(1_900_000)),
  cs("500 KB of JSON", () => json(500_000)),
  cs("1.9 MB of JSON", () => json(1_900_000)),
  cs("200 KB of <", () => `${ef}class A : TokenCleanupService {} ${"<".repeat(200_000)}`),
  cs("200 KB of quotes", () => `${ef}class A : TokenCleanupService {} ${'"'.repeat(200_000)}`),
  cs("200 KB of @", () => `${ef}class A : TokenCleanupService {} ${"@".repeat(200_000)}`),
  cs(
    "1 MB of letters in lines",
    () => `${"TokenCleanupService client requires d pop and some prose. \n".repeat(17_000)}`,
  ),
  cs(
    "control characters and lone surrogates",
    () => `${ef}class A : TokenCleanupService {}${"\u0000\u0001\ud800\udfff\ufeff".repeat(20_000)}`,
  ),
  cs(
    "1.9 MB of one valid file",
    () =>
      `${ef}${Array.from({ length: 12_000 }, (_, n) => `class C${n} : TokenCleanupService { void M(Client c) { c.RequireDPoP = true; base.RemoveExpiredGrantsAsync(); var x = new Client { RequireDPoP = ${n % 2 === 0} }; } }`).join("\n")}`,
  ),
];

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

export const nasty: readonly Nasty[] = [...code, ...others];
