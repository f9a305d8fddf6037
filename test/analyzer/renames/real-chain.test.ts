import { expect, test } from "vitest";
import { EarlierNames } from "../../../src/analyzer/renames/earlier-names.ts";
import { pairedNames } from "../../../src/catalog/facts/renames.ts";
import { loadSources } from "../../../src/catalog/load.ts";
import { catalog } from "../../support/analyze.ts";

/** The chain that the facts of all hops give, 3.1 to 8.0, whether a hop is begun or not. */
const sources = loadSources();
const [model] = (await catalog()).releases;
const hops = [...sources.releases, ...sources.notBegun];
if (model === undefined) throw new Error("the catalog holds no release");
const releases = hops.map(({ release, api, packages }) => ({
  ...model,
  release,
  previous: api.from.replace(/\.\d+$/, ""),
  renames: pairedNames(api.entries),
  packages: packages.packages.map(({ id, change, from }) => ({ id, change, ...(from === undefined ? {} : { from }) })),
}));
const names = new EarlierNames({ releases });

test("there are facts of all fourteen hops, in one chain", () => {
  const byRelease = new Map(releases.map(({ release, previous }) => [release, previous]));
  const chain = ["8.0"];
  for (let at = byRelease.get("8.0"); at !== undefined; at = byRelease.get(at)) chain.unshift(at);
  expect(chain.join(" ")).toBe("3.1 4.1 5.0 5.1 5.2 6.0 6.1 6.2 6.3 7.0 7.1 7.2 7.3 7.4 8.0");
});

test.each([
  ["T:Duende.IdentityServer.Services.IProfileService", "8.0", "4.1", "T:IdentityServer4.Services.IProfileService"],
  [
    "M:Duende.IdentityServer.Validation.ITokenValidator.ValidateAccessTokenAsync",
    "6.0",
    "3.1",
    "M:IdentityServer4.Validation.ITokenValidator.ValidateAccessTokenAsync",
  ],
  [
    "T:Duende.IdentityServer.EntityFramework.Entities.ApiResourceSecret",
    "6.0",
    "3.1",
    "T:IdentityServer4.EntityFramework.Entities.ApiSecret",
  ],
  [
    "P:Duende.IdentityServer.Models.RefreshToken.AuthorizedScopes",
    "8.0",
    "4.1",
    "P:IdentityServer4.Models.RefreshToken.Scopes",
  ],
  [
    "T:Duende.IdentityServer.Validation.BackchannelAuthenticationUserValidationResult",
    "8.0",
    "6.1",
    "T:Duende.IdentityServer.Validation.BackchannelAuthenticationUserValidatonResult",
  ],
  [
    "P:Duende.IdentityServer.Validation.ValidatedAuthorizeRequest.RequestedResourceIndicators",
    "8.0",
    "6.3",
    "P:Duende.IdentityServer.Validation.ValidatedAuthorizeRequest.RequestedResourceIndiators",
  ],
  [
    "M:Duende.IdentityServer.EntityFramework.TokenCleanupService.CleanupGrantsAsync(CancellationToken)",
    "8.0",
    "6.2",
    "M:Duende.IdentityServer.EntityFramework.TokenCleanupService.RemoveExpiredGrantsAsync(CancellationToken)",
  ],
])("%s of a rule of %s is known in code for %s as %s", (id, rule, from, older) => {
  expect(names.namesOf(id, rule, from)).toContain(older);
});

test("packages of the family are known by their old ids", () => {
  const id = "Duende.IdentityServer.EntityFramework.Storage";
  expect(names.packageIds(id, "8.0", "4.1")).toEqual([id, "IdentityServer4.EntityFramework.Storage"]);
});

test("names of every breaking symbol of 8.0 are found in little time", () => {
  const symbols = hops.find(({ release }) => release === "8.0")?.api.entries ?? [];
  expect(symbols.length).toBeGreaterThan(900);
  const started = process.cpuUsage();
  for (const { symbol } of symbols) names.namesOf(symbol, "8.0", "3.1");
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(500);
});
