import { describe, expect, test } from "vitest";
import { matchesGlob } from "../../../src/analyzer/readers/msbuild/wildcard.ts";
import { readProjects } from "../../../src/analyzer/readers/projects.ts";
import { read, sources, type Texts } from "./sources.ts";

const project = (body = "", sdk = ' Sdk="Microsoft.NET.Sdk"') => `<Project${sdk}>\n${body}\n</Project>\n`;
const code = "class A { }";

/** The C# files of each project, and those that none compiles. */
function owners(texts: Texts): Record<string, string[]> {
  const { projects, leftOut } = readProjects(sources(texts));
  const owned = projects.map((entry): [string, string[]] => [
    entry.path ?? "loose",
    entry.files.filter((file) => file.kind === "csharp").map((file) => file.path),
  ]);
  const left = leftOut.map((entry) => entry.path);
  return Object.fromEntries(left.length > 0 ? [...owned, ["none", left]] : owned);
}

describe("a C# file belongs", () => {
  test("to the project of its folder and to each that links it", () => {
    const link = '<ItemGroup><Compile Include="..\\A\\Shared.cs" Link="Shared.cs" /></ItemGroup>';
    const texts = { "A/A.csproj": project(), "A/Shared.cs": code, "B/B.csproj": project(link) };
    expect(owners(texts)).toEqual({ "A/A.csproj": ["A/Shared.cs"], "B/B.csproj": ["A/Shared.cs"] });
  });
  test("to no project when its own removes it, and that is told", () => {
    const texts = {
      "A/A.csproj": project('<ItemGroup><Compile Remove="Old\\**" /></ItemGroup>'),
      "A/B.cs": code,
      "A/Old/C.cs": code,
    };
    expect(owners(texts)).toEqual({ "A/A.csproj": ["A/B.cs"], none: ["A/Old/C.cs"] });
  });
  test("to the inner project alone when the outer one removes the inner folder", () => {
    const texts = {
      "A.csproj": project('<ItemGroup><Compile Remove="Tests\\**" /></ItemGroup>'),
      "Tests/T.cs": code,
      "Tests/T.csproj": project(),
    };
    expect(owners(texts)).toEqual({ "A.csproj": [], "Tests/T.csproj": ["Tests/T.cs"] });
  });
  test("to a project that removes everything and adds some of it again", () => {
    const items =
      '<ItemGroup><Compile Remove="**\\*.cs" /><Compile Include="Models\\**\\*.cs" Exclude="Models\\**\\*.g.cs" /></ItemGroup>';
    const texts = {
      "A/A.csproj": project(items),
      "A/B.cs": code,
      "A/Models/deep/C.cs": code,
      "A/Models/deep/D.g.cs": code,
    };
    expect(owners(texts)).toEqual({ "A/A.csproj": ["A/Models/deep/C.cs"], none: ["A/B.cs", "A/Models/deep/D.g.cs"] });
  });
  test("to an old project only when it lists the file, were it one of thousands", () => {
    const names = Array.from({ length: 3_000 }, (_, index) => `F${index}.cs`);
    const items = `<ItemGroup>${names.map((name) => `<Compile Include="${name}" />`).join("")}</ItemGroup>`;
    const texts = {
      "A/A.csproj": project(`${items}<Import Project="$(MSBuildToolsPath)\\Microsoft.CSharp.targets" />`, ""),
      "A/F2999.cs": code,
      "A/Forgotten.cs": code,
    };
    expect(owners(texts)).toEqual({ "A/A.csproj": ["A/F2999.cs"], none: ["A/Forgotten.cs"] });
  });
  test("to a project that switches the default items off only when it lists the file", () => {
    const items =
      '<PropertyGroup><EnableDefaultCompileItems>false</EnableDefaultCompileItems></PropertyGroup><ItemGroup><Compile Include="B.cs" /></ItemGroup>';
    const texts = { "A/A.csproj": project(items), "A/B.cs": code, "A/C.cs": code };
    expect(owners(texts)).toEqual({ "A/A.csproj": ["A/B.cs"], none: ["A/C.cs"] });
  });
  test("to each project that imports its shared project, and to none above it", () => {
    const shared = '<Import Project="..\\Shared\\Shared.projitems" Label="Shared" />';
    const texts = {
      "A/A.csproj": project(shared),
      "B/B.csproj": project(shared),
      "Root.csproj": project(),
      "Shared/S.cs": code,
      "Shared/Shared.projitems": project(
        '<ItemGroup><Compile Include="$(MSBuildThisFileDirectory)S.cs" /></ItemGroup>',
        "",
      ),
      "Shared/Shared.shproj": project('<Import Project="Shared.projitems" Label="Shared" />', ""),
    };
    expect(owners(texts)).toEqual({ "A/A.csproj": ["Shared/S.cs"], "B/B.csproj": ["Shared/S.cs"], "Root.csproj": [] });
  });
  test("to a project whose shared props file links it", () => {
    const texts = {
      "Directory.Build.props": project(
        '<ItemGroup><Compile Include="$(MSBuildThisFileDirectory)common\\*.cs" /></ItemGroup>',
        "",
      ),
      "common/S.cs": code,
      "src/A.csproj": project(),
    };
    expect(owners(texts)).toEqual({ "src/A.csproj": ["common/S.cs"] });
  });
  test("to a project that may remove it only under a condition that the files do not decide", () => {
    const items = `<ItemGroup Condition="'$(Configuration)' == 'Release'"><Compile Remove="B.cs" /></ItemGroup>`;
    expect(owners({ "A/A.csproj": project(items), "A/B.cs": code })).toEqual({ "A/A.csproj": ["A/B.cs"] });
  });
});

test("a project reference that brings no assembly brings no packages", () => {
  const items =
    '<ItemGroup><ProjectReference Include="..\\B\\B.csproj" ReferenceOutputAssembly="false" /><ProjectReference Include="..\\C\\C.csproj" /></ItemGroup>';
  expect(read({ "A/A.csproj": project(items) }).first?.projectReferences).toEqual(["C/C.csproj"]);
});

test.each([
  ["a/**/*.cs", "a/x.cs", true],
  ["a/**/*.cs", "a/b/c/x.cs", true],
  ["a/*.cs", "a/b/x.cs", false],
  ["a/*/m/*.cs", "a/b/m/x.cs", true],
  ["a/**", "a/b/x.cs", true],
  ["a/**", "a", false],
  ["**/*.g.cs", "x.g.cs", true],
  ["a*/x.cs", "ab/x.cs", true],
  ["a/**/b/**/c.cs", "a/b/c.cs", true],
  [`${"**/".repeat(300)}x`, `${"a/".repeat(300)}y`, false],
])("the glob `%.20s` names `%.20s`: %s", (pattern, path, expected) =>
  expect(matchesGlob(pattern, path)).toBe(expected),
);
