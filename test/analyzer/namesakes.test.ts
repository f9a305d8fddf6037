import { expect, it } from "vitest";
import { analyzeTexts } from "../support/analyze.ts";

const reference = (id: string, version: string): string => `<PackageReference Include="${id}" Version="${version}" />`;
const project = (...items: string[]): string =>
  `<Project Sdk="Microsoft.NET.Sdk.Web"><ItemGroup>${items.join("")}</ItemGroup></Project>`;
const server = reference("IdentityServer4", "3.1.4");
const entityFramework = reference("IdentityServer4.EntityFramework", "3.1.4");
const redis = reference("IdentityServer4.Contrib.RedisStore", "3.1.1");
const startup = (call: string): string => `using Microsoft.Extensions.DependencyInjection;
class Startup { void Configure(IServiceCollection services) { services.AddIdentityServer().${call}; } }`;

/** Whether the store is taken for that of the Entity Framework package: its table of grants is asked for then. */
async function isTaken(packages: readonly string[], call: string): Promise<boolean> {
  const files = { "Host.csproj": project(...packages), "Startup.cs": startup(call) };
  const { results } = await analyzeTexts(files, { to: "4.1" });
  return results.some(({ rule, verdict }) => rule === "4.1/operational-schema" && verdict === "applies");
}

const sure = "AddOperationalStore(o => { o.ConfigureDbContext = b => b.UseSqlite(x); o.EnableTokenCleanup = true; })";
const shared = "AddOperationalStore(o => o.EnableTokenCleanup = true)";
const other = 'AddOperationalStore(o => { o.RedisConnectionString = "x"; })';
const silent = "AddOperationalStore(Options)";

it.each([
  ["with its own options", [server], sure],
  ["with its own options, beside another store's package", [server, redis], sure],
  ["with options that others have too, and its package", [server, entityFramework, redis], shared],
  ["with options from elsewhere, and its package", [server, entityFramework, redis], silent],
  ["with options from elsewhere, and no other store's package", [server], silent],
])("the store of Entity Framework is known %s", async (_says, packages, call) => {
  expect(await isTaken(packages, call)).toBe(true);
});

it.each([
  ["by its options", [server, entityFramework, redis], other],
  ["by its package, where options say nothing", [server, redis], shared],
  ["by its package, where no options are seen", [server, redis], silent],
])("another maker's store of the same name is known %s", async (_says, packages, call) => {
  expect(await isTaken(packages, call)).toBe(false);
});
