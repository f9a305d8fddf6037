import { describe, expect, it } from "vitest";
import { applyAll } from "../../../src/analyzer/fixes/apply.ts";
import { analyzeTexts } from "../../support/analyze.ts";

const project = (frameworks: string, reference = "") =>
  `<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup>${frameworks}</PropertyGroup><ItemGroup><PackageReference Include="Duende.IdentityServer" Version="7.4.0"${reference} /></ItemGroup></Project>`;
const list = (value: string) => `<TargetFrameworks>${value}</TargetFrameworks>`;
const only = (framework: string) => ` Condition="'$(TargetFramework)' == '${framework}'"`;

async function fixesOf(files: Readonly<Record<string, string>>) {
  const report = await analyzeTexts(files, { to: "8.0" });
  return report.results
    .filter(({ rule }) => rule === "8.0/target-framework")
    .flatMap(({ findings }) => findings.map(({ excerpt, fix }) => ({ excerpt, fix })));
}

/** The files after all fixes of the rule. */
async function fixed(files: Readonly<Record<string, string>>) {
  const fixes = (await fixesOf(files)).flatMap(({ fix }) => fix ?? []);
  const { changed, leftOut } = applyAll(fixes, (file) => files[file]);
  expect(leftOut).toEqual([]);
  return { ...files, ...Object.fromEntries(changed) };
}

describe("a target framework is replaced", () => {
  it.each([
    ["net8.0", "net10.0"],
    ["net8.0;net9.0", "net10.0"],
    ["net8.0;net9.0;net10.0", "net10.0"],
    ["net10.0; net9.0 ;net8.0", "net10.0 "],
    ["netstandard2.0;net8.0;net9.0", "netstandard2.0;net10.0"],
    ["net8.0;netstandard2.0;net10.0", "netstandard2.0;net10.0"],
    ["\n  net8.0;\n  net9.0;\n  netstandard2.0\n", "\n  net10.0;\n  netstandard2.0\n"],
  ])("once in a list, whatever stands in it already: `%s`", async (before, after) => {
    expect(await fixed({ "A.csproj": project(list(before)) })).toEqual({ "A.csproj": project(list(after)) });
  });

  it("in the property or shared file that holds it", async () => {
    const shared = (value: string) => `<Project><PropertyGroup><Fw>${value}</Fw></PropertyGroup></Project>`;
    const files = { "Directory.Build.props": shared("net8.0"), "A.csproj": project(list("$(Fw)")) };
    expect(await fixed(files)).toEqual({ ...files, "Directory.Build.props": shared("net10.0") });
    const both = { "Directory.Build.props": shared("net8.0"), "A.csproj": project(list("$(Fw);net9.0")) };
    expect(await fixed(both)).toEqual({
      "Directory.Build.props": shared("net10.0"),
      "A.csproj": project(list("$(Fw)")),
    });
  });

  it("not where the list would have it twice and the place is no list", async () => {
    const shared = "<Project><PropertyGroup><Fw>net8.0</Fw></PropertyGroup></Project>";
    const [place] = await fixesOf({ "Directory.Build.props": shared, "A.csproj": project(list("$(Fw);net10.0")) });
    expect(place).toEqual({ excerpt: "net8.0", fix: undefined });
  });

  it("with a word about the conditions that go on asking for the old one", async () => {
    const [place] = await fixesOf({ "A.csproj": project(list("net8.0;netstandard2.0"), only("net8.0")) });
    expect(place?.fix).toMatchObject({
      applicability: "unsafe",
      because: "a condition in `A.csproj` names `net8.0`",
    });
  });
});

describe("a target framework for which no package of the family is referenced", () => {
  it("stays as it is", async () => {
    const found = await fixesOf({ "A.csproj": project(list("net8.0;net9.0"), only("net9.0")) });
    expect(found.map(({ excerpt }) => excerpt)).toEqual(["net9.0"]);
  });

  it("is found where the package comes through a project, for any framework takes the nearest of that", async () => {
    const found = await fixesOf({
      "A/A.csproj": project(list("net8.0;netstandard2.0"), only("net8.0")),
      "T/T.csproj":
        '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net9.0</TargetFramework></PropertyGroup><ItemGroup><ProjectReference Include="../A/A.csproj" /></ItemGroup></Project>',
    });
    expect(found.map(({ excerpt }) => excerpt)).toEqual(["net8.0", "net9.0"]);
  });
});
