import { expect, it } from "vitest";
import { mayHoldFor } from "../../src/analyzer/readers/msbuild/frameworks.ts";
import { analyzeTexts } from "../support/analyze.ts";

const project = (condition: string, frameworks: string) =>
  `<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFrameworks>${frameworks}</TargetFrameworks></PropertyGroup><ItemGroup Condition="${condition}"><PackageReference Include="Duende.IdentityServer" Version="6.3.10" /></ItemGroup></Project>`;

/** Frameworks that are told to move, for a product referenced under a condition. */
async function moved(condition: string, frameworks = "netstandard2.0;net6.0;net7.0"): Promise<string[]> {
  const report = await analyzeTexts({ "Library.csproj": project(condition, frameworks) }, { to: "7.0" });
  return report.results
    .filter(({ rule, verdict }) => rule === "7.0/target-framework-net8" && verdict === "applies")
    .flatMap(({ findings }) => findings.map(({ excerpt }) => excerpt));
}

it.each([
  ["'$(TargetFramework)' != 'netstandard2.0'", ["net6.0", "net7.0"]],
  ["'$(TargetFramework)' == 'net6.0' Or '$(TargetFramework)' == 'net7.0'", ["net6.0", "net7.0"]],
  ["'$(TargetFramework)' == 'net7.0'", ["net7.0"]],
  ["'$(TargetFramework)' == 'net7.0' And '$(Configuration)' == 'Debug'", ["net7.0"]],
  ["$(TargetFramework.StartsWith('net6')) Or $(TargetFramework.StartsWith('net7'))", ["net6.0", "net7.0"]],
  ["!$(TargetFramework.StartsWith('netstandard'))", ["net6.0", "net7.0"]],
  ["'$(TargetFrameworkIdentifier)' == '.NETCoreApp'", ["net6.0", "net7.0"]],
  ["$([MSBuild]::IsTargetFrameworkCompatible('$(TargetFramework)', 'net7.0'))", ["net7.0"]],
  ["'$(UseServer)' == 'true'", ["netstandard2.0", "net6.0", "net7.0"]],
])("a framework for which the product is not referenced stays as it is: %s", async (condition, expected) => {
  expect(await moved(condition)).toEqual(expected);
});

it.each([
  ["'$(TargetFramework)' == 'net6.0'", "net6.0-windows", false],
  ["'$(TargetFramework)' == 'NET6.0'", "net6.0", true],
  ["$([MSBuild]::IsTargetFrameworkCompatible('$(TargetFramework)', 'net6.0'))", "netstandard2.0", false],
  ["$([MSBuild]::IsTargetFrameworkCompatible('$(TargetFramework)', 'netcoreapp3.1'))", "net6.0", true],
  ["$([MSBuild]::IsTargetFrameworkCompatible('$(TargetFramework)', 'netstandard2.0'))", "net6.0", true],
  ["$([MSBuild]::IsTargetFrameworkCompatible('$(TargetFramework)', 'net461'))", "net472", true],
  ["'$(TargetFrameworkIdentifier)' == '.NETFramework'", "net472", true],
  ["'$(TargetFrameworkIdentifier)' == '.NETFramework'", "net8.0", false],
  ["'$(TargetFrameworkIdentifier)' == '.NETStandard'", "netstandard2.1", true],
  ["'$(Anything)' == 'x'", "net8.0", true],
  ["'$(TargetFramework)' == ", "net8.0", true],
  ["net6.0", "net6.0", true],
  ["net6.0", "net8.0", false],
])("a reference under `%s` may count for %s: %s", (condition, moniker, expected) => {
  expect(mayHoldFor(condition, moniker)).toBe(expected);
});
