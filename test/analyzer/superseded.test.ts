import { expect, it } from "vitest";
import { withoutSuperseded } from "../../src/analyzer/net-rules.ts";
import type { Rule } from "../../src/schema/catalog.ts";
import { analyzeTexts, catalog } from "../support/analyze.ts";

const project = (version: string) =>
  `<Project Sdk="Microsoft.NET.Sdk.Web"><PropertyGroup><TargetFramework>net6.0</TargetFramework></PropertyGroup><ItemGroup><PackageReference Include="Duende.IdentityServer" Version="${version}" /></ItemGroup></Project>`;

/** `rule verdict places` of the rules asked about, in one project on a path. */
async function told(code: string, from: string, to: string, rules: readonly string[]): Promise<string[]> {
  const report = await analyzeTexts({ "Host.csproj": project(from), "Code.cs": code }, { to });
  return report.results
    .filter(({ rule }) => rules.includes(rule))
    .map(({ rule, verdict, findings }) => `${rule} ${verdict} ${findings.length}`);
}

const client = (more = "") => `using Duende.IdentityServer.Models;
class Config { Client Web => new Client { ClientId = "web", AllowOfflineAccess = true${more} }; }
`;
const refresh = ["6.3/refresh-token-deleted-on-use", "7.0/refresh-token-usage-default"];

it.each([
  ["6.3", client(), ["6.3/refresh-token-deleted-on-use cantTell 1"]],
  // What 6.3 does to one-time tokens is still to be decided for clients elsewhere, but not for this one.
  ["7.0", client(), ["6.3/refresh-token-deleted-on-use cantTell 0", "7.0/refresh-token-usage-default applies 1"]],
  [
    "8.0",
    client(", RefreshTokenUsage = TokenUsage.OneTimeOnly"),
    ["6.3/refresh-token-deleted-on-use applies 1", "7.0/refresh-token-usage-default doesNotApply 0"],
  ],
])(
  "a client with the default of refresh tokens is told of the default that it ends up with: to %s",
  async (to, code, expected) => {
    expect(await told(code, "6.2.3", to, refresh)).toEqual(expected);
  },
);

const url = `using Duende.IdentityServer.Extensions;
using Microsoft.AspNetCore.Http;
class Urls { string Of(HttpContext context) => context.GetIdentityServerBaseUrl(); }
`;
const extensions = ["6.0/http-context-extensions-obsolete", "7.0/http-context-extensions-removed"];

it.each([
  ["6.3", ["6.0/http-context-extensions-obsolete applies 1"]],
  ["7.0", ["7.0/http-context-extensions-removed applies 1"]],
  ["8.0", ["7.0/http-context-extensions-removed applies 1"]],
])("what one release marks obsolete and a later one removes is told once: to %s", async (to, expected) => {
  expect(await told(url, "5.2.3", to, extensions)).toEqual(expected);
});

it("all symbols of a superseded rule are told of by the later rules that it names", async () => {
  const { rules } = await catalog();
  const ids = (id: string) =>
    rules.find((rule) => rule.id === id)?.apis.map((api) => api.id.replace(/\(.*$/, "")) ?? [];
  const later = ["7.0/http-context-extensions-removed", "7.0/end-session-validator-accessor"].flatMap(ids);
  expect(ids("6.0/http-context-extensions-obsolete").filter((id) => !later.includes(id))).toEqual([]);
});

it("a rule without superseded clauses stays the same object", async () => {
  const { rules } = await catalog();
  const plain = rules.find(({ id }) => id === "7.0/refresh-token-usage-default") as Rule;
  expect(withoutSuperseded(plain, rules)).toBe(plain);
});
