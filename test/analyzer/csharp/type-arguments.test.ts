import { describe, expect, it } from "vitest";
import { analyzeTexts } from "../../support/analyze.ts";

const project = (items: string, framework: string) =>
  `<Project Sdk="Microsoft.NET.Sdk.Web"><PropertyGroup><TargetFramework>${framework}</TargetFramework></PropertyGroup><ItemGroup>${items}</ItemGroup></Project>`;

const context = (vendor: string, base: string) =>
  `using ${vendor}.EntityFramework.DbContexts;\npublic class AppContext : ${base} { }\n`;

const test = (type: string, vendor: string) =>
  [
    `using ${vendor}.EntityFramework.DbContexts;`,
    "using Microsoft.EntityFrameworkCore;",
    "class Tests",
    "{",
    `    private readonly object _options = new DbContextOptionsBuilder<${type}>().Options;`,
    "}",
    "",
  ].join("\n");

/** Lines of the test in which the options of a context are found to lack services. */
async function found(vendor: string, version: string, base: string, type = "AppContext"): Promise<number[]> {
  const files = {
    "Data/Data.csproj": project(
      `<PackageReference Include="${vendor}.EntityFramework" Version="${version}" />`,
      "netcoreapp3.1",
    ),
    "Data/AppContext.cs": context(vendor, base),
    "Tests/Tests.csproj": project('<ProjectReference Include="../Data/Data.csproj" />', "netcoreapp3.1"),
    "Tests/Tests.cs": test(type, vendor),
  };
  const report = await analyzeTexts(files, { to: "6.0" });
  return report.results
    .filter(({ rule }) => rule === "6.0/store-context-constructors")
    .flatMap(({ findings }) => findings)
    .filter(({ location, message }) => location.file === "Tests/Tests.cs" && message.includes("no store options"))
    .map(({ location }) => location.region.startLine);
}

describe("what an object of a generic type is made for", () => {
  it.each([
    ["Duende.IdentityServer", "5.2.4"],
    ["IdentityServer4", "4.1.2"],
  ])("is known through own classes of another project, under the names of %s", async (vendor, version) => {
    expect(await found(vendor, version, "ConfigurationDbContext<AppContext>")).toEqual([5]);
    expect(await found(vendor, version, "PersistedGrantDbContext<AppContext>")).toEqual([5]);
    expect(await found(vendor, version, "DbContext")).toEqual([]);
  });

  it("is the vendor's own type too, and no other", async () => {
    expect(await found("Duende.IdentityServer", "5.2.4", "DbContext", "PersistedGrantDbContext")).toEqual([5]);
    expect(await found("Duende.IdentityServer", "5.2.4", "DbContext", "OrdersDbContext")).toEqual([]);
  });
});
