import { describe, expect, test } from "vitest";
import { analyze } from "../../../src/analyzer/analyze.ts";
import { loadSources } from "../../../src/catalog/load.ts";
import type { Fixture } from "../../../src/catalog/sources.ts";
import type { Catalog } from "../../../src/schema/catalog.ts";
import type { Report } from "../../../src/schema/report.ts";
import { compareReleases } from "../../../src/versions/release.ts";
import { catalog, sharedEngine } from "../../support/analyze.ts";

/*
 * The rules of 6.3 name symbols below `Duende.IdentityServer`. Code for IdentityServer4 has them below
 * `IdentityServer4`; with the hop between the two in the catalog, the same places must be found.
 */

const whole = await catalog();
const isLate = ({ release }: { readonly release: string }) => compareReleases(release, "6.3") >= 0;
/** The catalog as if it began at 6.2, so that the hop between the products can be left out or put before it. */
const published: Catalog = { ...whole, releases: whole.releases.filter(isLate), rules: whole.rules.filter(isLate) };
const engine = await sharedEngine();
const folders = loadSources().releases.find(({ release }) => release === "6.3")?.rules ?? [];

function withBrandHop(): Catalog {
  const [model] = published.releases;
  if (model === undefined) throw new Error("the catalog holds no release");
  const hop = {
    ...model,
    release: "5.0",
    previous: "4.1",
    version: "5.0.0",
    renames: [{ from: "N:IdentityServer4", to: "N:Duende.IdentityServer" }],
    packages: [
      { id: "Duende.IdentityServer", change: "renamed" as const, from: "IdentityServer4" },
      {
        id: "Duende.IdentityServer.EntityFramework",
        change: "renamed" as const,
        from: "IdentityServer4.EntityFramework",
      },
    ],
    rules: [],
  };
  return { ...published, releases: [hop, ...published.releases] };
}

const older = withBrandHop();

const places = (report: Report, rule: string) =>
  report.results
    .filter((result) => result.rule === rule && result.verdict !== "doesNotApply")
    .flatMap(({ findings }) =>
      findings.map(({ location: { file, region }, confidence }) => `${file}:${region.startLine} ${confidence}`),
    )
    .toSorted();

const inOldBrand = (text: string) => text.replaceAll("Duende.IdentityServer", "IdentityServer4");
const isCode = ({ path }: Fixture) => path.endsWith(".cs");

function scan(fixtures: readonly Fixture[], rewrite: (text: string) => string, from: string, source: Catalog): Report {
  const files = fixtures.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(rewrite(text)) }));
  return analyze({ files, catalog: source, engine, from, to: "6.3" });
}

const withCode = folders.filter((folder) => folder.fixtures.before.some(isCode));

describe.each(withCode.map((folder) => [folder.id, folder] as const))("%s", (id, folder) => {
  const before = folder.fixtures.before.filter(isCode);

  test("finds the same places in code for IdentityServer4 4.1", () => {
    const now = places(
      scan(before, (text) => text, "6.2", published),
      id,
    );
    expect(places(scan(before, inOldBrand, "4.1", older), id)).toEqual(now);
  });

  test("finds the same places in code for 6.2 when the catalog knows older names", () => {
    const now = places(
      scan(before, (text) => text, "6.2", published),
      id,
    );
    expect(
      places(
        scan(before, (text) => text, "6.2", older),
        id,
      ),
    ).toEqual(now);
  });

  test("finds nothing more in near misses under the old names", () => {
    const near = folder.fixtures.ok.filter(isCode);
    const now = places(
      scan(near, (text) => text, "6.2", published),
      id,
    );
    expect(places(scan(near, inOldBrand, "4.1", older), id)).toEqual(now);
  });
});

const host = (id: string, version: string) =>
  `<Project Sdk="Microsoft.NET.Sdk.Web"><ItemGroup><PackageReference Include="${id}" Version="${version}" /></ItemGroup></Project>`;
const code =
  "using IdentityServer4.EntityFramework;\nclass Job { void Run(TokenCleanupService s) => s.RemoveExpiredGrantsAsync(); }\n";

const analyzeHost = (files: Record<string, string>, source: Catalog) =>
  analyze({
    files: Object.entries(files).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })),
    catalog: source,
    engine,
    to: "6.3",
  });

test("a host on IdentityServer4 gets the rules of every hop on the way, by its package alone", () => {
  const report = analyzeHost({ "Host.csproj": host("IdentityServer4", "4.1.2"), "Job.cs": code }, older);
  expect(report.projects[0]).toMatchObject({ product: "IdentityServer4", release: "4.1" });
  expect(places(report, "6.3/remove-expired-grants-renamed")).toEqual(["Job.cs:2 certain"]);
});

test("a catalog without the hop between the products says so and checks nothing", () => {
  const report = analyzeHost({ "Host.csproj": host("IdentityServer4", "4.1.2"), "Job.cs": code }, published);
  expect(report.projects[0]?.message).toContain("cannot be checked here yet");
  expect(report.results).toEqual([]);
});

test("hops that are missing on the way are named", () => {
  const report = analyzeHost({ "Host.csproj": host("IdentityServer4", "4.1.2"), "Job.cs": code }, older);
  expect(report.projects[0]?.message).toContain("The changes between 5.0 and 6.2 are not checked here yet");
});
