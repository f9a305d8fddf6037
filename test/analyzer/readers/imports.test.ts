import { describe, expect, test } from "vitest";
import { packagesOf, read, type Texts } from "./sources.ts";

const project = (body: string, sdk = ' Sdk="Microsoft.NET.Sdk"') => `<Project${sdk}>\n${body}\n</Project>\n`;
const uses = (version: string) =>
  `<ItemGroup><PackageReference Include="Duende.IdentityServer" Version="${version}" /></ItemGroup>`;
const sets = (version: string) => project(`<PropertyGroup><V>${version}</V></PropertyGroup>`, "");

/** The version that the project at `src/App/App.csproj` is found to have. */
const versionIn = (texts: Texts) => packagesOf(texts, "src/App/App.csproj").map((line) => line.split(" ")[1]);

describe("an import is followed", () => {
  test.each([
    ["a plain path with backslashes", "..\\..\\eng\\V.props"],
    ["this file's folder", "$(MSBuildThisFileDirectory)../../eng/V.props"],
    ["the project's folder", "$(MSBuildProjectDirectory)\\..\\..\\eng\\V.props"],
    ["the older name of the project's folder", "$(ProjectDir)..\\..\\eng\\V.props"],
    ["the folder of the solution", "$(SolutionDir)eng\\V.props"],
    ["a file above, quoted", "$([MSBuild]::GetPathOfFileAbove('eng/V.props', '$(MSBuildThisFileDirectory)../'))"],
    ["a file above, without quotes", "$([MSBuild]::GetPathOfFileAbove(eng/V.props))"],
    [
      "the folder of a file above",
      "$([MSBuild]::GetDirectoryNameOfFileAbove($(MSBuildThisFileDirectory), eng/V.props))\\eng\\V.props",
    ],
    [
      "the folder of a marker at the top that was not given",
      "$([MSBuild]::GetDirectoryNameOfFileAbove('$(MSBuildThisFileDirectory)', '.git/HEAD'))/eng/V.props",
    ],
    ["a normalized path", "$([MSBuild]::NormalizePath('$(MSBuildThisFileDirectory)', '..', '..', 'eng', 'V.props'))"],
    ["a combined path", "$([System.IO.Path]::Combine($(MSBuildThisFileDirectory), '../../eng', V.props))"],
    ["a normalized folder", "$([MSBuild]::NormalizeDirectory('..', '../eng'))V.props"],
    ["a wild card", "../../eng/*.props"],
    [
      "functions inside functions",
      "$([MSBuild]::EnsureTrailingSlash($([System.IO.Path]::GetFullPath('../../eng'))))V.props",
    ],
  ])("through %s", (_, path) => {
    const texts = {
      "All.sln":
        'Microsoft Visual Studio Solution File, Format Version 12.00\nProject("{1}") = "App", "src\\App\\App.csproj", "{2}"\n',
      "eng/V.props": sets("6.2.0"),
      "src/App/App.csproj": project(`<Import Project="${path}" />${uses("$(V)")}`),
    };
    expect([versionIn(texts), read(texts).codes]).toEqual([["6.2.0"], []]);
  });
  test("through a property that holds the root of the repository, set in a file above", () => {
    const texts = {
      "Directory.Build.props": project("<PropertyGroup><Root>$(MSBuildThisFileDirectory)</Root></PropertyGroup>", ""),
      "eng/V.props": sets("6.2.0"),
      "src/App/App.csproj": project(`<Import Project="$(Root)eng/V.props" />${uses("$(V)")}`),
    };
    expect(versionIn(texts)).toEqual(["6.2.0"]);
    const { first } = read(texts);
    expect(first?.properties.find((property) => property.name === "Root")?.value).toBe("");
  });
  test("from a nested Directory.Build.props to the one above it", () => {
    const texts = {
      "Directory.Build.props": sets("6.2.0"),
      "src/Directory.Build.props": project(
        "<PropertyGroup><Up>$([MSBuild]::GetPathOfFileAbove('Directory.Build.props', '$(MSBuildThisFileDirectory)../'))</Up></PropertyGroup><Import Project=\"$(Up)\" Condition=\"'$(Up)' != ''\" />",
        "",
      ),
      "src/App/App.csproj": project(uses("$(V)")),
    };
    expect(versionIn(texts)).toEqual(["6.2.0"]);
  });
  test("not from a nested Directory.Build.props that does not ask for the one above it", () => {
    const texts = {
      "Directory.Build.props": sets("6.2.0"),
      "src/Directory.Build.props": project("", ""),
      "src/App/App.csproj": project(uses("$(V)")),
    };
    expect(versionIn(texts)).toEqual(["null"]);
  });
  test("and told when the functions nest without end", () => {
    const deep = `${"$([MSBuild]::EnsureTrailingSlash(".repeat(5_000)}x${"))".repeat(5_000)}`;
    const texts = { "src/App/App.csproj": project(`<PropertyGroup><V>${deep}</V></PropertyGroup>${uses("$(V)")}`) };
    expect(versionIn(texts)).toEqual(["null"]);
  });
});

describe("a condition on the project's name", () => {
  const props = (condition: string) =>
    project(uses("6.2.0").replace("<ItemGroup>", `<ItemGroup Condition="${condition}">`), "");
  test.each([
    ["$(MSBuildProjectName.EndsWith('Tests'))", []],
    ["!$(MSBuildProjectName.EndsWith('Tests'))", ["6.2.0"]],
    ["$(MSBuildProjectName.Contains('pp')) == 'true'", ["6.2.0"]],
    ["'$(MSBuildProjectName.ToLower())' == 'app'", ["6.2.0"]],
    ["'$(MSBuildProjectName.EndsWith('Tests'))' != 'true' and '$(Nobody)'==''", ["6.2.0"]],
    ["$(MSBuildProjectDirectory.StartsWith($(MSBuildThisFileDirectory)))", ["6.2.0"]],
    ["'$(MSBuildProjectName)' == 'Other'", []],
  ])("decides: %s", (condition, versions) => {
    expect(versionIn({ "Directory.Build.props": props(condition), "src/App/App.csproj": project("") })).toEqual(
      versions,
    );
  });
  test.each([
    "$(MSBuildProjectName.Trim().EndsWith('Tests'))",
    "$(Unknown.EndsWith('Tests'))",
    "$(MSBuildProjectName.Foo())",
  ])("that cannot be told stays with the package: %s", (condition) => {
    const texts = { "Directory.Build.props": props(condition), "src/App/App.csproj": project("") };
    expect(packagesOf(texts)[0]).toContain(`when ${condition}`);
  });
  test("is not told where it holds in any case", () => {
    const texts = {
      "Directory.Build.props": props("'$(MSBuildProjectName)' == 'App'"),
      "src/App/App.csproj": project(""),
    };
    expect(packagesOf(texts)[0]).not.toContain(" when ");
  });
});

test("a project older than the SDK tells its target framework", () => {
  const old = project("<PropertyGroup><TargetFrameworkVersion>v4.7.2</TargetFrameworkVersion></PropertyGroup>", "");
  expect(read({ "A.csproj": old }).first?.targetFrameworks.map((fact) => fact.moniker)).toEqual(["net472"]);
});

describe("the files around a project", () => {
  const props = (version: string) =>
    project(`<ItemGroup><PackageVersion Include="Duende.IdentityServer" Version="${version}" /></ItemGroup>`, "");
  const app = project('<ItemGroup><PackageReference Include="Duende.IdentityServer" /></ItemGroup>');
  test("can be switched off in Directory.Build.props", () => {
    const off = "<PropertyGroup><ImportDirectoryPackagesProps>false</ImportDirectoryPackagesProps></PropertyGroup>";
    const texts = { "Directory.Packages.props": props("6.2.0"), "src/App/App.csproj": app };
    expect(versionIn(texts)).toEqual(["6.2.0"]);
    expect(versionIn({ ...texts, "Directory.Build.props": project(off, "") })).toEqual(["null"]);
  });
  test("can stand elsewhere", () => {
    const moved =
      "<PropertyGroup><DirectoryPackagesPropsPath>$(MSBuildThisFileDirectory)eng/P.props</DirectoryPackagesPropsPath></PropertyGroup>";
    const texts = {
      "Directory.Build.props": project(moved, ""),
      "Directory.Packages.props": props("6.0.0"),
      "eng/P.props": props("6.2.0"),
      "src/App/App.csproj": app,
    };
    expect(versionIn(texts)).toEqual(["6.2.0"]);
  });
  test("include `Packages.props` of the SDK that had central versions before NuGet", () => {
    const update = project(
      '<ItemGroup><PackageReference Update="Duende.IdentityServer" Version="6.2.0" /></ItemGroup>',
      "",
    );
    const central = app.replace(
      "<ItemGroup>",
      '<Sdk Name="Microsoft.Build.CentralPackageVersions" Version="2.1.3" /><ItemGroup>',
    );
    expect(versionIn({ "Packages.props": update, "src/App/App.csproj": central })).toEqual(["6.2.0"]);
    expect(versionIn({ "Packages.props": update, "src/App/App.csproj": app })).toEqual(["null"]);
  });
});

test("an assembly referenced by a file that tells no version is in use, in a version that is not known", () => {
  const texts = {
    "src/App/App.csproj": project(
      '<ItemGroup><Reference Include="Duende.IdentityServer, Version=6.0.0.0"><HintPath>..\\..\\lib\\Duende.IdentityServer.dll</HintPath></Reference><Reference Include="..\\lib\\IdentityServer4.dll" /><Reference Include="System.Web" /></ItemGroup>',
    ),
  };
  expect(packagesOf(texts).map((line) => line.split(" ").slice(0, 3).join(" "))).toEqual([
    "Duende.IdentityServer null (hintPath)",
    "IdentityServer4 null (hintPath)",
  ]);
});
