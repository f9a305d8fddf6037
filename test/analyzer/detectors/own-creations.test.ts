import { expect, it } from "vitest";
import { analyzeTexts } from "../../support/analyze.ts";

const project = (version: string, more = "") =>
  `<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><PackageReference Include="Duende.IdentityServer.EntityFramework" Version="${version}" />${more}</ItemGroup></Project>`;
const usings = `using Duende.IdentityServer.EntityFramework.DbContexts;
using Duende.IdentityServer.EntityFramework.Options;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;
using Microsoft.EntityFrameworkCore;
`;

/** `file:line confidence` of the places in tests. */
async function places(rule: string, files: Readonly<Record<string, string>>, to: string): Promise<string[]> {
  const { results } = await analyzeTexts(files, { to });
  return results
    .filter((result) => result.rule === rule && result.verdict === "applies")
    .flatMap(({ findings }) =>
      findings
        .filter(({ location }) => location.file.includes("Tests"))
        .map(({ location, confidence }) => `${location.region.startLine} ${confidence}`),
    );
}

const contexts = (own: string, test: string) =>
  places(
    "6.0/store-context-constructors",
    {
      "T.csproj": project("5.2.0"),
      "Own.cs": `${usings}${own}`,
      "Tests.cs": `class Tests { void M(string a) {\n${test}\n} }`,
    },
    "6.0",
  );

const handingOn = `class Own : ConfigurationDbContext<Own> {
  /// <param name="store">Options of the store.</param>
  public Own(DbContextOptions<Own> options, ConfigurationStoreOptions store) : base(options, store) { }
}`;
const both = "new Own(Options(), new ConfigurationStoreOptions());";

it.each([
  ["a creation", handingOn, `var own = ${both}`],
  ["one of the type that is told elsewhere", handingOn, `Own own = ${both.replace("new Own", "new")}`],
  ["named arguments", handingOn, "var own = new Own(store: new ConfigurationStoreOptions(), options: Options());"],
  [
    "a primary constructor",
    "class Own(DbContextOptions<Own> options, ConfigurationStoreOptions store) : ConfigurationDbContext<Own>(options, store);",
    `var own = ${both}`,
  ],
  [
    "one of several constructors",
    handingOn.replace("public Own", "public Own() : this(Default(), Store()) { }\n public Own"),
    `var own = ${both}`,
  ],
])("a creation of an own context gives up what the base does: %s", async (_says, own, test) => {
  expect(await contexts(own, test)).toEqual(["2 likely"]);
});

it.each([
  [
    "a parameter that serves the class too",
    handingOn.replace("{ }", "{ Schema = store.DefaultSchema; }"),
    `var own = ${both}`,
  ],
  [
    "a constructor that makes the options",
    handingOn.replace(", ConfigurationStoreOptions store", "").replace("store)", "new())"),
    "var own = new Own(Options());",
  ],
  ["a base that is called as 6.0 asks for", handingOn.replace(", store)", ")"), `var own = ${both}`],
  [
    "another constructor",
    handingOn.replace("public Own", "public Own(DbContextOptions<Own> o) : base(o, Make()) { }\n public Own"),
    "var own = new Own(Options());",
  ],
  ["another class of the name", handingOn, "var own = new Other.Own(a, a);"],
])("a creation stays: %s", async (_says, own, test) => {
  expect(await contexts(own, test)).toEqual([]);
});

/** An own refresh token service of 6.2 or, with options, of 6.3. */
const service = (options: string) => `class Own : DefaultRefreshTokenService {
  public Own(IRefreshTokenStore s, IProfileService p, ISystemClock c${options && `, ${options} o`}, ILogger<DefaultRefreshTokenService> l)
    : base(s, p, c${options && ", o"}, l) { }
}`;
const added = "6.3/default-refresh-token-service-constructor";

it.each([
  ["what is added has to be given", added, "6.2.0", "", "new Own(store, profile, clock, null);", ["2 likely"]],
  ["what is given already", added, "6.2.0", "", "new Own(store, profile, clock, options, null);", []],
  [
    "a base that is called so already",
    added,
    "6.2.0",
    "PersistentGrantOptions",
    "new Own(store, profile, clock, options, null);",
    [],
  ],
  [
    "what only gets another type",
    "7.0/clock-interface",
    "6.3.0",
    "PersistentGrantOptions",
    "new Own(store, profile, clock, options, null);",
    [],
  ],
  [
    "what is of the old type",
    "7.0/clock-interface",
    "6.3.0",
    "PersistentGrantOptions",
    "new Own(store, profile, old, options, null);",
    ["2 likely"],
  ],
])("a creation follows a base constructor that asks for more: %s", async (_says, rule, from, options, test, found) => {
  const parameters =
    "StubStore store, StubProfile profile, StubClock clock, ISystemClock old, PersistentGrantOptions options";
  const files = {
    "T.csproj": project(from),
    "Own.cs": `${usings}${service(options)}`,
    "Tests.cs": `class Tests { void M(${parameters}) {\nvar own = ${test}\n} }`,
  };
  expect(await places(rule, files, from === "6.2.0" ? "6.3" : "7.0")).toEqual(found);
});

it("creations in a project of tests are found", async () => {
  const files = {
    "Host/Host.csproj": project("5.2.0"),
    "Host/Own.cs": `${usings}${handingOn}`,
    "Tests/Tests.csproj": `<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><ProjectReference Include="../Host/Host.csproj" /></ItemGroup></Project>`,
    "Tests/T.cs": `class T { object M() {\nreturn ${both}\n} }`,
  };
  expect(await places("6.0/store-context-constructors", files, "6.0")).toEqual(["2 likely"]);
});
