import { describe, expect, it } from "vitest";
import { analyzeTexts } from "../support/analyze.ts";

const uses = (packages: Readonly<Record<string, string>>) =>
  Object.entries(packages)
    .map(([id, version]) => `<PackageReference Include="${id}" Version="${version}" />`)
    .join("");
const project = (framework: string, packages: Readonly<Record<string, string>>, references = "") =>
  `<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>${framework}</TargetFramework></PropertyGroup><ItemGroup>${uses(packages)}${references}</ItemGroup></Project>`;
const MICROSOFT = "Microsoft.AspNetCore.ApiAuthorization.IdentityServer";
const dataReference = '<ProjectReference Include="../Data/Data.csproj" />';

/** `verdict confidence excerpt` of what the rule about Microsoft's package says of the project of data. */
async function found(to: string, files: Record<string, string>): Promise<string[]> {
  const report = await analyzeTexts(files, { to });
  return report.results
    .filter(({ rule, project: path }) => rule === `${to}/api-authorization-package` && path === "Data/Data.csproj")
    .flatMap(({ verdict, findings }) =>
      findings.map(
        ({ confidence, excerpt, fix }) =>
          `${verdict} ${confidence} ${excerpt}${fix?.edits.length ? ` to ${fix.edits.map(({ text }) => text)}` : ""}`,
      ),
    );
}

describe("a project with the product's storage alone, built into a host with Microsoft's package", () => {
  const below = (host: string, framework: string, data: Record<string, string>) => ({
    "Host/Host.csproj": project(framework, { [MICROSOFT]: host }, dataReference),
    "Data/Data.csproj": project(framework, data),
  });

  it("may go to the host's next framework with 4.1, and has packages that run in another version there", async () => {
    const data = { "IdentityServer4.Storage": "3.1.4", "Microsoft.EntityFrameworkCore.SqlServer": "3.1.32" };
    expect(await found("4.1", below("3.1.32", "netcoreapp3.1", data))).toEqual([
      "applies possible netcoreapp3.1",
      "applies possible Microsoft.EntityFrameworkCore.SqlServer to 5.0.17",
    ]);
  });

  it("is likely to with 5.0 where it is built on EF Core, which the host then has in a version for .NET 6 alone", async () => {
    const stores = { "IdentityServer4.EntityFramework.Storage": "4.1.2" };
    expect(await found("5.0", below("5.0.17", "net5.0", stores))).toEqual(["applies likely net5.0 to net6.0"]);
    const own = { "IdentityServer4.Storage": "4.1.2", "Npgsql.EntityFrameworkCore.PostgreSQL": "5.0.10" };
    expect(await found("5.0", below("5.0.17", "net5.0", own))).toEqual([
      "applies likely net5.0 to net6.0",
      "applies possible Npgsql.EntityFrameworkCore.PostgreSQL",
    ]);
  });

  it("may go there with 5.0 where it has the models alone, and with 6.0 if the host takes the way of .NET 7", async () => {
    const four = { "IdentityServer4.Storage": "4.1.2" };
    expect(await found("5.0", below("5.0.17", "net5.0", four))).toEqual(["applies possible net5.0"]);
    const five = { "Duende.IdentityServer.Storage": "5.2.4" };
    expect(await found("6.0", below("6.0.27", "net6.0", five))).toEqual(["applies possible net6.0"]);
  });

  it("is told for certain where it references Microsoft's package too", async () => {
    const data = { "IdentityServer4.EntityFramework.Storage": "4.1.2", [MICROSOFT]: "5.0.17" };
    expect((await found("5.0", below("5.0.17", "net5.0", data)))[0]).toBe("applies certain net5.0 to net6.0");
  });
});

describe("such a project is told nothing", () => {
  const data = { "IdentityServer4.EntityFramework.Storage": "4.1.2" };

  it.each([
    ["where it targets .NET Standard", "netstandard2.1", dataReference, { [MICROSOFT]: "5.0.17" }],
    ["where the host with Microsoft's package is not built with it", "net5.0", "", { [MICROSOFT]: "5.0.17" }],
    ["where the host has the product's own packages", "net5.0", dataReference, { IdentityServer4: "4.1.2" }],
    ["where the host is there already", "net5.0", dataReference, { [MICROSOFT]: "6.0.27" }],
  ])("%s", async (_where, framework, reference, host) => {
    const files = {
      "Host/Host.csproj": project("net5.0", host, reference),
      "Data/Data.csproj": project(framework, data),
    };
    expect(await found("5.0", files)).toEqual([]);
  });
});
