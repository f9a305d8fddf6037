import { expect, it } from "vitest";
import { analyzeTexts } from "../support/analyze.ts";

const project = (frameworks: string) =>
  `<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFrameworks>${frameworks}</TargetFrameworks></PropertyGroup><ItemGroup><PackageReference Include="Duende.IdentityServer" Version="6.3.10" /></ItemGroup></Project>`;
const clock = "using Microsoft.AspNetCore.Authentication;\nclass Timer { ISystemClock Clock; }\n";

/** Conditions under which the old clock is told of, in code under a condition. */
async function told(condition: string, frameworks: string, to = "7.0"): Promise<(string | undefined)[]> {
  const files = { "Library.csproj": project(frameworks), "Timer.cs": `#if ${condition}\n${clock}#endif\n` };
  const report = await analyzeTexts(files, { to });
  return report.results
    .filter(({ rule, verdict }) => rule === "7.0/system-clock-obsolete" && verdict === "applies")
    .flatMap(({ findings }) => findings.map((finding) => finding.condition));
}

it.each([
  ["!NET8_0_OR_GREATER", "net6.0"],
  ["NET6_0", "net7.0"],
  ["NETSTANDARD2_0", "net6.0;net7.0"],
  ["NET7_0 && !NET7_0_OR_GREATER", "net6.0"],
])("code under `%s` that no framework of the target compiles is silent in %s", async (condition, frameworks) => {
  expect(await told(condition, frameworks)).toEqual([]);
});

it.each([
  ["NET6_0_OR_GREATER", "net6.0"],
  ["NET9_0_OR_GREATER", "net6.0"],
  ["TRACING", "net6.0"],
  // The only flavour there is: it moves to the next framework, and its condition with it.
  ["NET6_0", "net6.0"],
  ["NET6_0 || NETCOREAPP3_1", "net6.0;netcoreapp3.1"],
])("code under `%s` keeps its condition in %s", async (condition, frameworks) => {
  expect(await told(condition, frameworks)).toEqual([condition]);
});
