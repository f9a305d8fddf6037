import { expect, test } from "vitest";
import { analyzeTexts } from "../support/analyze.ts";

const project = (framework: string, ...references: string[]) => `<Project Sdk="Microsoft.NET.Sdk.Web">
  <PropertyGroup>
    <TargetFramework>${framework}</TargetFramework>
  </PropertyGroup>
  <ItemGroup>
${references.map((reference) => `    <PackageReference ${reference} />\n`).join("")}  </ItemGroup>
</Project>
`;

/** Messages of one rule, and the texts that its edits write. */
async function toldBy(rule: string, to: string, text: string) {
  const report = await analyzeTexts({ "Host.csproj": text }, { to });
  const findings = report.results.filter((result) => result.rule === rule).flatMap((result) => result.findings);
  return {
    messages: findings.map(({ message }) => message),
    written: findings.flatMap(({ fix }) => fix?.edits.map((edit) => edit.text) ?? []),
  };
}

const ancestor = project("net6.0", 'Include="IdentityServer4" Version="4.1.2"');

test("a package that gets a new id goes to the version that the path lands on, in one step", async () => {
  expect(await toldBy("5.0/update-packages", "8.0", ancestor)).toEqual({
    messages: ["`IdentityServer4` 4.1.2 becomes `Duende.IdentityServer` 8.0.3; the old package ends with 4.1"],
    written: ["Duende.IdentityServer", "8.0.3"],
  });
  expect((await toldBy("5.0/update-packages", "5.0", ancestor)).written).toEqual(["Duende.IdentityServer", "5.0.5"]);
});

test("so does a library under a new id, as far as a later release asks for more", async () => {
  const client = project(
    "net8.0",
    'Include="Duende.IdentityServer" Version="7.0.8"',
    'Include="IdentityModel" Version="6.2.0"',
  );
  expect((await toldBy("7.1/identity-model-renamed", "8.0", client)).written).toEqual([
    "Duende.IdentityModel",
    "8.1.0",
  ]);
  expect((await toldBy("7.1/identity-model-renamed", "7.1", client)).written).toEqual([
    "Duende.IdentityModel",
    "7.0.0",
  ]);
});

test("the target framework is raised once, to what the last release runs on", async () => {
  for (const rule of ["6.0/target-framework", "7.0/target-framework-net8"]) {
    expect((await toldBy(rule, "8.0", ancestor)).written).toEqual([]);
  }
  expect((await toldBy("8.0/target-framework", "8.0", ancestor)).written).toEqual(["net10.0"]);
  expect((await toldBy("7.0/target-framework-net8", "7.4", ancestor)).written).toEqual(["net8.0"]);
});
