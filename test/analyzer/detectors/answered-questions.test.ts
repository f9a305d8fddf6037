import { describe, expect, it } from "vitest";
import { analyzeTexts } from "../../support/analyze.ts";

const project = (...packages: readonly string[]): string =>
  `<Project Sdk="Microsoft.NET.Sdk.Web"><ItemGroup>${packages
    .map((entry) => entry.split("@"))
    .map(([id, version]) => `<PackageReference Include="${id}"${version ? ` Version="${version}"` : ""} />`)
    .join("")}</ItemGroup></Project>`;

const host = (setup: string, namespace = "Duende.IdentityServer"): string =>
  `using ${namespace}.Models;
using Microsoft.Extensions.DependencyInjection;
class Startup { void Add(IServiceCollection services) { services.AddIdentityServer()${setup}; } }
`;

/** Rules of the list that are asked of a host on its way to 8.0. */
async function asked(rules: readonly string[], csproj: string, code: string, from?: string): Promise<string[]> {
  const files = { "Host.csproj": csproj, "Startup.cs": code };
  const { results } = await analyzeTexts(files, from ? { from, to: "8.0" } : { to: "8.0" });
  return results.filter(({ rule, verdict }) => rules.includes(rule) && verdict === "cantTell").map(({ rule }) => rule);
}

describe("a question about something that the host's version does not have is not asked", () => {
  const rules = [
    "6.3/resource-indicator-shared-resources",
    "7.0/license-features-enforced",
    "7.0/server-side-session-primary-key",
    "7.4/pushed-request-duplicates",
  ];

  it.each([
    ["IdentityServer4@4.1.2", "IdentityServer4", []],
    ["Duende.IdentityServer@6.0.4", "Duende.IdentityServer", rules.slice(0, 2)],
    ["Duende.IdentityServer@6.2.0", "Duende.IdentityServer", rules.slice(0, 3)],
  ])("%s", async (entry, namespace, expected) => {
    expect((await asked(rules, project(entry), host("", namespace))).sort()).toEqual(expected);
  });

  it("is asked where the version cannot be told", async () => {
    expect((await asked(rules, project("Duende.IdentityServer"), host(""), "6.2")).sort()).toEqual(rules);
  });
});

describe("clients that are all in code", () => {
  const refresh = ["5.0/refreshed-token-ids", "5.0/scopes-validated-again", "7.0/refresh-token-usage-default"];
  const rules = [...refresh, "7.3/client-credentials-need-secret"];
  const old = project("IdentityServer4@4.1.2");
  const code = (body: string, more = "") =>
    `${host(`.AddInMemoryClients(C.All)${more}`, "IdentityServer4")}static class C { public static Client[] All = { new Client { ${body} } }; }`;

  it("answer what is asked about refresh tokens and secrets", async () => {
    expect(await asked(rules, old, code('ClientId = "a"'))).toEqual([]);
  });

  it.each([
    ["may be refreshed", code("AllowOfflineAccess = offline"), refresh],
    ["may need no secret", code("RequireClientSecret = secret"), rules.slice(3)],
    ["are not the only ones", code('ClientId = "a"', ".AddConfigurationStore()"), rules],
    ["are not given here", host(".AddInMemoryClients(Other.All)", "IdentityServer4"), rules],
  ])("leave the question where they %s", async (_says, text, expected) => {
    expect((await asked(rules, old, text)).sort()).toEqual(expected);
  });
});

describe("grants in a database of the Entity Framework packages", () => {
  const rules = [
    "5.1/consumed-time-index",
    "6.1/operational-schema",
    "7.0/operational-schema",
    "8.0/operational-saml-tables",
    "8.0/token-cleanup-deletes-at-once",
  ];
  const [main, store] = ["Duende.IdentityServer@5.0.0", "Duende.IdentityServer.EntityFramework@5.0.0"];

  it("are not asked about where the host references none of them", async () => {
    expect(await asked(rules, project(main), host(""))).toEqual([]);
    expect(await asked(rules, project("Duende.IdentityServer.AspNetIdentity@5.0.0"), host(""))).toEqual([]);
    const old = project("IdentityServer4@4.1.2");
    expect(await asked(["5.0/keys-table"], old, host("", "IdentityServer4"))).toEqual([]);
  });

  it("are asked about where it does, or where it is not given", async () => {
    expect((await asked(rules, project(main, store), host(""))).sort()).toEqual(rules);
    expect((await asked(rules, project(main), "class A {}")).sort()).toEqual(rules);
    const old = project("IdentityServer4@4.1.2", "IdentityServer4.EntityFramework@4.1.2");
    expect(await asked(["5.0/keys-table"], old, host("", "IdentityServer4"))).toEqual(["5.0/keys-table"]);
  });
});

it("packages that still have the old names are moved in one step, and not asked about in the last", async () => {
  expect(await asked(["8.0/update-packages"], project("IdentityServer4@4.1.2"), host("", "IdentityServer4"))).toEqual(
    [],
  );
  expect(await asked(["8.0/update-packages"], "<Project />", host(""), "7.4")).toEqual(["8.0/update-packages"]);
});

it.each([
  ["makes none and asks for none", "", []],
  [
    "only asks the store for them, as the login page of the templates does",
    "class Login(IIdentityProviderStore store) { }",
    ["7.0/dynamic-provider-sign-out-scheme"],
  ],
  ["makes one, so that the rule applies", "class Seed { object One => new OidcProvider(); }", []],
])("a host with ASP.NET Identity is asked about dynamic providers if it %s", async (_, more, expected) => {
  const code = `using Duende.IdentityServer.Stores;\n${host(".AddAspNetIdentity<User>()")}${more}`;
  expect(
    await asked(["7.0/dynamic-provider-sign-out-scheme"], project("Duende.IdentityServer.AspNetIdentity@6.3.0"), code),
  ).toEqual(expected);
});

it.each([
  ["in its initialiser", "var c = new Client { AllowedGrantTypes = GrantTypes.Code, RequirePkce = false };", false],
  ["behind it", "var c = new Client { AllowedGrantTypes = GrantTypes.Code }; c.RequirePkce = false;", false],
  [
    "behind an assignment",
    "Client c; c = new Client { AllowedGrantTypes = GrantTypes.Code }; c.RequirePkce = false;",
    false,
  ],
  ["on another object", "var c = new Client { AllowedGrantTypes = GrantTypes.Code }; d.RequirePkce = false;", true],
])("what a client needs may be set %s", async (_, statements, expected) => {
  const code = `using IdentityServer4.Models;\nclass Config { void Make(Client d) { ${statements} } }\n`;
  const files = { "Host.csproj": project("IdentityServer4@3.1.4"), "Config.cs": code };
  const { results } = await analyzeTexts(files, { to: "4.1" });
  const found = results.some(({ rule, verdict }) => rule === "4.1/client-require-pkce" && verdict === "applies");
  expect(found).toBe(expected);
});
