import { describe, expect, test } from "vitest";
import { identityServerVersion } from "../../../src/analyzer/readers/product.ts";
import { at, only, read, type Texts } from "./sources.ts";

const project = (body: string) => `<Project Sdk="Microsoft.NET.Sdk.Web">\n${body}\n</Project>\n`;
const duende = (version: string, id = "Duende.IdentityServer") =>
  `<ItemGroup><PackageReference Include="${id}" Version="${version}" /></ItemGroup>`;

const filesOf = (texts: Texts) =>
  read(texts).projects.map((entry) => [entry.path, entry.files.map((file) => file.path)]);

test("takes a single target framework where the list is set under conditions alone", () => {
  const list = `<TargetFrameworks Condition="'$(CI)' == 'true'">net6.0;net8.0</TargetFrameworks>`;
  const frameworks = (body: string) =>
    only({ "A.csproj": `<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup>${body}</PropertyGroup></Project>` })
      .targetFrameworks;
  const single = "<TargetFramework>net7.0</TargetFramework>";
  expect(frameworks(list + single).map(({ moniker }) => moniker)).toEqual(["net6.0", "net8.0", "net7.0"]);
  expect(frameworks(`<TargetFrameworks>net8.0</TargetFrameworks>${single}`).map(({ moniker }) => moniker)).toEqual([
    "net8.0",
  ]);
});

describe("files belong to projects", () => {
  test("the nearest one upward, to each of a folder, and else to a loose one", () => {
    const texts = {
      "App.sln": "Microsoft Visual Studio Solution File, Format Version 12.00\n",
      "db/create.sql": "CREATE TABLE Clients (Id int);",
      "src/App/App.csproj": project(""),
      "src/App/Other.csproj": project(""),
      "src/App/Pages/Index.cshtml": "@page",
      "src/App/Tests/Tests.csproj": project(""),
      "src/App/Tests/T.cs": "class T { }",
      "src/Directory.Build.props": project("<PropertyGroup><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>"),
    };
    expect(filesOf(texts)).toEqual([
      ["src/App/App.csproj", ["src/App/App.csproj", "src/App/Pages/Index.cshtml"]],
      ["src/App/Other.csproj", ["src/App/Other.csproj", "src/App/Pages/Index.cshtml"]],
      ["src/App/Tests/Tests.csproj", ["src/App/Tests/T.cs", "src/App/Tests/Tests.csproj"]],
      [null, ["db/create.sql"]],
    ]);
    expect(read(texts).projects.map((entry) => entry.implicitUsings)).toEqual([true, true, true, false]);
  });
  test("pasted fragments form one project", () => {
    const texts = {
      "pasted-1": '<PackageReference Include="Duende.IdentityServer" />\n<TargetFramework>net6.0</TargetFramework>',
      "pasted-2": "public class Startup { }",
      "pasted-3": project('<ItemGroup><PackageVersion Include="Duende.IdentityServer" Version="6.2.0" /></ItemGroup>'),
    };
    const found = only(texts);
    expect(found.path).toBeNull();
    expect(found.files.map((file) => [file.path, file.kind])).toEqual([
      ["pasted-1", "project"],
      ["pasted-2", "csharp"],
      ["pasted-3", "project"],
    ]);
    expect(found.packages.map((fact) => [fact.version, at(texts, fact.versionSpan)])).toEqual([
      ["6.2.0", "pasted-3: 6.2.0"],
    ]);
    expect(found.targetFrameworks.map((fact) => at(texts, fact.span))).toEqual(["pasted-1: net6.0"]);
  });
  test("linked files come in, removed ones go out", () => {
    const texts = {
      "App/App.csproj": project(
        '<ItemGroup><Compile Include="..\\Shared\\**\\*.cs" /><Compile Remove="Old\\**" /></ItemGroup>',
      ),
      "App/Old/A.cs": "class A { }",
      "App/B.cs": "class B { }",
      "Shared/deep/C.cs": "class C { }",
    };
    expect(filesOf(texts)).toEqual([["App/App.csproj", ["App/App.csproj", "App/B.cs", "Shared/deep/C.cs"]]]);
  });
  test("a shared file that no project reads counts for none, and is told", () => {
    const props = project('<ItemGroup><PackageVersion Include="Duende.IdentityServer" Version="6.2.0" /></ItemGroup>');
    const { projects, codes } = read({ "a/A.csproj": project(""), "b/Directory.Packages.props": props });
    expect([projects.map((entry) => entry.path), codes]).toEqual([["a/A.csproj"], ["msbuild-file-unread"]]);
    expect(only({ "b/Directory.Packages.props": props }).packages).toHaveLength(1);
  });
  test("loose files beside projects take nothing from the shared files of those", () => {
    const props = project('<ItemGroup><PackageVersion Include="Duende.IdentityServer" Version="6.2.0" /></ItemGroup>');
    const { projects } = read({
      "Directory.Packages.props": props,
      "a/A.csproj": project(""),
      "notes/x.sql": "SELECT 1 FROM Clients",
    });
    expect(projects.map((entry) => [entry.path, entry.packages.length])).toEqual([
      ["a/A.csproj", 0],
      [null, 0],
    ]);
  });
  test("nothing at all is no project", () => expect(read({})).toMatchObject({ projects: [], notices: [] }));
  test("a solution's missing projects are told", () => {
    const sln =
      'Microsoft Visual Studio Solution File, Format Version 12.00\r\nProject("{9A19103F}") = "App", "src\\App\\App.csproj", "{1}"\r\nEndProject\r\n';
    const { notices } = read({ "App.sln": sln, "x/X.csproj": project("") });
    expect(notices.map((notice) => [notice.code, notice.location?.region.startLine])).toEqual([
      ["solution-project-missing", 2],
      ["project-not-in-solution", 1],
    ]);
    expect(
      read({
        "App.slnx": '<Solution><Folder Name="/a/"><Project Path="x/X.csproj" /></Folder></Solution>',
        "x/X.csproj": project(""),
      }).notices,
    ).toEqual([]);
  });
});

describe("a project tells", () => {
  const text = project(
    `<PropertyGroup><Base>net6.0</Base><TargetFrameworks>$(Base);net8.0</TargetFrameworks><RootNamespace>Acme.Sso</RootNamespace></PropertyGroup><ItemGroup><Using Include="Duende.IdentityServer" /><Using Include="System.Console" Static="true" /><Using Include="Acme.Thing" Alias="T" /><Using Include="X" /><Using Remove="X" /><ProjectReference Include="..\\Lib\\Lib.csproj" /></ItemGroup>`,
  );
  const texts = { "App/App.csproj": text };
  test("its target frameworks, each where it is written", () => {
    expect(only(texts).targetFrameworks.map((fact) => at(texts, fact.span))).toEqual([
      "App/App.csproj: net6.0",
      "App/App.csproj: net8.0",
    ]);
  });
  test("usings, references, SDK and properties", () => {
    const found = only(texts);
    expect(found.globalUsings).toEqual(["Duende.IdentityServer", "static System.Console", "T = Acme.Thing"]);
    expect(found.projectReferences).toEqual(["Lib/Lib.csproj"]);
    expect(found.sdk).toBe("Microsoft.NET.Sdk.Web");
    expect(found.properties.map((fact) => `${fact.name}=${fact.value}`)).toEqual([
      "Base=net6.0",
      "RootNamespace=Acme.Sso",
      "TargetFrameworks=net6.0;net8.0",
    ]);
  });
});

const family = [
  { id: "Duende.IdentityServer", product: "Duende IdentityServer" },
  { id: "Duende.IdentityServer.*", product: "Duende IdentityServer" },
  { id: "IdentityServer4", product: "IdentityServer4" },
];

const carriers = [
  {
    id: "Other.Kit",
    brings: [
      { range: "[1.0.0,2.0.0)", product: "IdentityServer4", version: "4.1.0" },
      { range: "[2.0.0,3.0.0)", product: "Duende IdentityServer", version: "6.2.1" },
    ],
  },
  { id: "Any.Kit.*", brings: [{ product: "Duende IdentityServer" }] },
];

function versionOf(texts: Texts, path: string | null, known: readonly string[] = []) {
  const { projects } = read(texts);
  const found = projects.find((entry) => entry.path === path);
  if (!found) throw new Error(`no project ${path}`);
  return identityServerVersion(found, projects, { family, carriers }, known);
}

describe("the product of a project", () => {
  test.each([
    ["6.2.0", "6.2", true],
    ["[6.2.3]", "6.2", true],
    ["[6.2.0,7.0.0)", "6.2", true],
    ["6.2.*", "6.2", true],
    ["6.3.*", "6.3", false],
    ["6.3.9", "6.3", true],
    ["6.3.10", "6.3", false],
    ["6.*", "6.3", false],
    ["*", null, false],
    ["(,7.0)", null, null],
    ["$(V)", null, null],
    ["nonsense", null, null],
  ])("declared as `%s` is of release %s, below 6.3.10: %s", (version, release, below) => {
    const found = versionOf({ "App.csproj": project(duende(version)) }, "App.csproj", ["6.2.0", "6.3.0", "6.3.10"]);
    expect([found.product, found.release, found.isBelow("6.3.10")]).toEqual(["Duende IdentityServer", release, below]);
  });
  test("is decided by the core package, whatever the order", () => {
    const found = versionOf(
      { "App.csproj": project(duende("6.0.0", "Duende.IdentityServer.EntityFramework") + duende("6.2.1")) },
      "App.csproj",
    );
    expect(found.version).toBe("6.2.1");
  });
  test("is not decided by other packages of the vendor", () => {
    const found = versionOf(
      { "App.csproj": project(duende("2.0.0", "Duende.BFF") + duende("1.0.0", "Duende.IdentityModel")) },
      "App.csproj",
    );
    expect([found.product, found.release, found.anchor]).toEqual([null, null, null]);
  });
  test("comes from the project that it references, along the chain", () => {
    const link = (path: string) => project(`<ItemGroup><ProjectReference Include="${path}" /></ItemGroup>`);
    const texts = {
      "A/A.csproj": link("../B/B.csproj"),
      "B/B.csproj": link("../C/C.csproj;../A/A.csproj"),
      "C/C.csproj": project(duende("6.2.0")),
    };
    const found = versionOf(texts, "A/A.csproj");
    expect([found.release, found.declaredBy, at(texts, found.anchor)]).toEqual([
      "6.2",
      "C/C.csproj",
      "C/C.csproj: Duende.IdentityServer",
    ]);
  });
  test("IdentityServer4 is told apart", () => {
    expect(versionOf({ "App.csproj": project(duende("4.1.2", "identityserver4")) }, "App.csproj").product).toBe(
      "IdentityServer4",
    );
  });
  test("follows the lock file and stays anchored at the reference", () => {
    const lock =
      '{"version":1,"dependencies":{"net6.0":{"Duende.IdentityServer":{"type":"Direct","requested":"[6.0.0, )","resolved":"6.2.3","contentHash":"x"}}}}';
    const texts = { "App.csproj": project(duende("6.0.0")), "packages.lock.json": lock };
    const found = versionOf(texts, "App.csproj");
    expect([found.release, found.version, at(texts, found.anchor)]).toEqual([
      "6.2",
      "6.2.3",
      "App.csproj: Duende.IdentityServer",
    ]);
  });
});

describe("what a package of others brings", () => {
  const kit = (version: string, id = "Other.Kit") => duende(version, id);
  test.each([
    ["1.4.0", "IdentityServer4", "4.1", "4.1.0"],
    ["2.0.0", "Duende IdentityServer", "6.2", "6.2.1"],
    ["2.*", "Duende IdentityServer", "6.2", "6.2.1"],
    ["[1.5.0,2.5.0)", "IdentityServer4", "4.1", "4.1.0"],
    // The catalog knows no version 3, and no file says what `$(V)` is: the longest way is taken.
    ["3.0.0", "IdentityServer4", null, null],
    ["*", "IdentityServer4", null, null],
    ["$(V)", "IdentityServer4", null, null],
  ])("in version `%s` is %s of release %s", (declared, product, release, version) => {
    const texts = { "App.csproj": project(kit(declared)) };
    const found = versionOf(texts, "App.csproj");
    expect([found.product, found.release, found.version]).toEqual([product, release, version]);
    expect([found.through?.id, at(texts, found.anchor)]).toEqual(["Other.Kit", "App.csproj: Other.Kit"]);
    expect(found.isBelow("6.2.2")).toBe(version === null ? null : true);
  });
  test("may be of any version, where the catalog only knows the product", () => {
    const found = versionOf({ "App.csproj": project(kit("9.9.9", "any.kit.web")) }, "App.csproj");
    expect([found.product, found.release, found.through?.id]).toEqual(["Duende IdentityServer", null, "any.kit.web"]);
  });
  test("yields to the project's own package, older or newer", () => {
    for (const own of ["6.0.0", "7.0.0"]) {
      const found = versionOf({ "App.csproj": project(kit("2.0.0") + duende(own)) }, "App.csproj");
      expect([found.version, found.through]).toEqual([own, null]);
    }
  });
  test("yields to the lock file, which stays anchored at the reference", () => {
    const lock =
      '{"version":1,"dependencies":{"net6.0":{"Other.Kit":{"type":"Direct","requested":"[2.0.0, )","resolved":"2.0.0","contentHash":"x"},"Duende.IdentityServer":{"type":"Transitive","resolved":"6.2.3","contentHash":"x"}}}}';
    const texts = { "App.csproj": project(kit("2.0.0")), "packages.lock.json": lock };
    const found = versionOf(texts, "App.csproj");
    expect([found.version, found.through, at(texts, found.anchor)]).toEqual(["6.2.3", null, "App.csproj: Other.Kit"]);
  });
  test("comes along project references; of several NuGet takes the highest", () => {
    const link = project('<ItemGroup><ProjectReference Include="../B/B.csproj;../C/C.csproj" /></ItemGroup>');
    const texts = {
      "A/A.csproj": link,
      "B/B.csproj": project(kit("2.1.0")),
      "C/C.csproj": project(duende("6.0.0", "Duende.IdentityServer.Storage")),
    };
    const found = versionOf(texts, "A/A.csproj");
    expect([found.version, found.through?.id, found.declaredBy]).toEqual(["6.2.1", "Other.Kit", "B/B.csproj"]);
  });
  test("is nothing for a package whose id only begins alike", () => {
    expect(versionOf({ "App.csproj": project(kit("1.0.0", "Other.Kit.Client")) }, "App.csproj").product).toBeNull();
  });
});
