import { describe, expect, it } from "vitest";
import { applyAll } from "../../../src/analyzer/fixes/apply.ts";
import { analyzeTexts } from "../../support/analyze.ts";

type Texts = Readonly<Record<string, string>>;

const asked = "5.0/newtonsoft-json-not-brought";
const code =
  "using IdentityServer4.Models;\nusing Newtonsoft.Json;\nclass A { string S(Client c) => JsonConvert.SerializeObject(c); }\n";
const project = (...items: string[]): string =>
  `<Project Sdk="Microsoft.NET.Sdk.Web">\n  <ItemGroup>\n${items.map((item) => `    ${item}\n`).join("")}  </ItemGroup>\n</Project>\n`;
const reference = (id: string, version?: string) =>
  `<PackageReference Include="${id}"${version === undefined ? "" : ` Version="${version}"`} />`;
const row = (id: string, version: string) => `<PackageVersion Include="${id}" Version="${version}" />`;
const central = (...items: string[]): string =>
  project(...items).replace(
    "  <ItemGroup>",
    "  <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>\n  <ItemGroup>",
  );
const used = reference("IdentityServer4", "4.1.2");
const added = reference("Newtonsoft.Json", "13.0.3");

/** The texts that change with the fixes of the rule, else what is left to do, once however many places ask for it. */
async function fixed(files: Texts): Promise<Texts | readonly string[]> {
  const { results } = await analyzeTexts({ ...files, "A/A.cs": code }, { to: "5.0" });
  const found = results.filter(({ rule }) => rule === asked).flatMap(({ findings }) => findings);
  expect(found).not.toEqual([]);
  const fixes = found.flatMap(({ fix }) => fix ?? []);
  if (fixes.length === 0) return [...new Set(found.flatMap(({ leftToDo }) => leftToDo ?? []))];
  expect(fixes.map(({ applicability }) => applicability)).toEqual(fixes.map(() => "unsafe"));
  return Object.fromEntries(applyAll(fixes, (file) => files[file]).changed);
}

describe("a package that is to be referenced", () => {
  it("stands ahead of the first reference that comes behind it in the alphabet, as `dotnet add package` puts it", async () => {
    const [serilog, xunit] = [reference("Serilog", "2.10.0"), reference("xunit", "2.4.1")];
    expect(await fixed({ "A/A.csproj": project(used, serilog, xunit) })).toEqual({
      "A/A.csproj": project(used, added, serilog, xunit),
    });
    expect(await fixed({ "A/A.csproj": project(serilog, xunit, used) })).toEqual({
      "A/A.csproj": project(added, serilog, xunit, used),
    });
  });

  it("stands first where all others come behind it", async () => {
    const files = {
      "A/A.csproj": project(reference("Serilog", "2.10.0"), '<ProjectReference Include="../B/B.csproj" />'),
      "B/B.csproj": project(used),
    };
    expect(await fixed(files)).toEqual({
      "A/A.csproj": files["A/A.csproj"].replace("    <Pack", `    ${added}\n    <Pack`),
    });
  });

  it("is written as its neighbour is: line ends, indentation, quotes and the version's own element", async () => {
    const text = (...more: string[]) =>
      [
        "<Project>",
        "\t<ItemGroup>",
        "\t\t<PackageReference Include='IdentityServer4'>",
        "\t\t\t<Version>4.1.2</Version>",
        "\t\t</PackageReference>",
        ...more,
        "\t</ItemGroup>",
        "</Project>",
      ].join("\r\n");
    const lines = ["\t\t<PackageReference Include='Newtonsoft.Json'>", "\t\t\t<Version>13.0.3</Version>"];
    expect(await fixed({ "A/A.csproj": text() })).toEqual({
      "A/A.csproj": text(...lines, "\t\t</PackageReference>"),
    });
    const tight = project('<PackageReference Include="IdentityServer4" Version="4.1.2"/>');
    expect(await fixed({ "A/A.csproj": tight })).toEqual({
      "A/A.csproj": tight.replace("/>\n", `/>\n    ${added.replace(" />", "/>")}\n`),
    });
  });

  it("gets its version in the central file, unless that has one", async () => {
    const versions = central(row("IdentityServer4", "4.1.2"), row("Serilog", "2.10.0"));
    const host = project(reference("IdentityServer4"));
    const after = project(reference("IdentityServer4"), reference("Newtonsoft.Json"));
    expect(await fixed({ "Directory.Packages.props": versions, "A/A.csproj": host })).toEqual({
      "Directory.Packages.props": central(
        row("IdentityServer4", "4.1.2"),
        row("Newtonsoft.Json", "13.0.3"),
        row("Serilog", "2.10.0"),
      ),
      "A/A.csproj": after,
    });
    const known = central(row("IdentityServer4", "4.1.2"), row("newtonsoft.json", "12.0.3"));
    expect(await fixed({ "Directory.Packages.props": known, "A/A.csproj": host })).toEqual({ "A/A.csproj": after });
  });

  it("is left to a person where nothing shows how references are written", async () => {
    const why = (text: string) => [
      `Reference Newtonsoft.Json in the project that uses it, or move to \`System.Text.Json\`. (no edit is offered: ${text})`,
    ];
    const shared = { "Directory.Build.props": project(used), "A/A.csproj": "<Project />" };
    const none = "no reference with a version in `A/A.csproj` shows where to put it";
    expect(await fixed(shared)).toEqual(why(none));
    const conditional = project(used).replace("<ItemGroup>", "<ItemGroup Condition=\"'$(X)' == ''\">");
    expect(await fixed({ "A/A.csproj": conditional })).toEqual(why(none));
    expect(await fixed({ "A/A.csproj": `<Project><ItemGroup>${used}</ItemGroup></Project>` })).toEqual(why(none));
    const config = '<packages>\n  <package id="IdentityServer4" version="4.1.2" />\n</packages>\n';
    expect(await fixed({ "A/A.csproj": "<Project />", "A/packages.config": config })).toEqual(
      why("the project does not take its packages from references alone"),
    );
    expect(await fixed({})).toEqual(why("no project file was given"));
  });
});
