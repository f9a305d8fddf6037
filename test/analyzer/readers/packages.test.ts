import { describe, expect, test } from "vitest";
import { packagesOf, read } from "./sources.ts";

const project = (body: string) => `<Project Sdk="Microsoft.NET.Sdk.Web">\n${body}\n</Project>\n`;
const reference = (rest: string) =>
  project(`<ItemGroup><PackageReference Include="Duende.IdentityServer" ${rest} /></ItemGroup>`);
const central = (version: string) =>
  project(
    `<PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup><ItemGroup><PackageVersion Include="Duende.IdentityServer" Version="${version}" /></ItemGroup>`,
  );

describe("a version is found", () => {
  test("in the attribute", () => {
    expect(packagesOf({ "App.csproj": reference('Version="6.2.0"') })).toEqual([
      "Duende.IdentityServer 6.2.0 (reference) declared App.csproj: Duende.IdentityServer; version App.csproj: 6.2.0",
    ]);
  });
  test("in a child element, with white space around it", () => {
    const text = project(
      '<ItemGroup><PackageReference Include="Duende.IdentityServer">\r\n<Version>\r\n 6.2.3 </Version></PackageReference></ItemGroup>',
    );
    expect(packagesOf({ "App.csproj": text })).toEqual([
      "Duende.IdentityServer 6.2.3 (reference) declared App.csproj: Duende.IdentityServer; version App.csproj: 6.2.3",
    ]);
  });
  test("in single quotes, with line breaks between attributes", () => {
    const text = project(
      "<ItemGroup><PackageReference\r\n  Version = '6.2.0'\r\n  Include\r\n=\r\n'Duende.IdentityServer'/></ItemGroup>",
    );
    expect(packagesOf({ "App.csproj": text })).toEqual([
      "Duende.IdentityServer 6.2.0 (reference) declared App.csproj: Duende.IdentityServer; version App.csproj: 6.2.0",
    ]);
  });
  test("for each id of a list", () => {
    const text = project(
      '<ItemGroup><PackageReference Include="Duende.IdentityServer; Duende.IdentityServer.EntityFramework" Version="6.2.0" /></ItemGroup>',
    );
    expect(packagesOf({ "App.csproj": text })).toEqual([
      "Duende.IdentityServer 6.2.0 (reference) declared App.csproj: Duende.IdentityServer; version App.csproj: 6.2.0",
      "Duende.IdentityServer.EntityFramework 6.2.0 (reference) declared App.csproj: Duende.IdentityServer.EntityFramework; version App.csproj: 6.2.0",
    ]);
  });
  test("not in comments, CDATA or build targets", () => {
    const text = project(
      '<!-- <PackageReference Include="A" Version="1.0" /> --><X><![CDATA[<PackageReference Include="B" Version="1.0" />]]></X><Target Name="T"><ItemGroup><PackageReference Include="C" Version="1.0" /></ItemGroup></Target>',
    );
    expect(packagesOf({ "App.csproj": text })).toEqual([]);
  });
});

describe("central versions", () => {
  test("are declared and edited in the nearest Directory.Packages.props", () => {
    const texts = {
      "Directory.Packages.props": central("6.0.0"),
      "src/Directory.Packages.props": central("6.2.0"),
      "src/App/App.csproj": reference(""),
    };
    expect(packagesOf(texts)).toEqual([
      "Duende.IdentityServer 6.2.0 (central) declared src/Directory.Packages.props: Duende.IdentityServer; version src/Directory.Packages.props: 6.2.0",
    ]);
  });
  test("are inherited from the parent's file by import and updated", () => {
    const nested = project(
      '<Import Project="$([MSBuild]::GetPathOfFileAbove(Directory.Packages.props, $(MSBuildThisFileDirectory)..))" /><ItemGroup><PackageVersion Update="duende.identityserver" Version="6.2.9" /></ItemGroup>',
    );
    const texts = {
      "Directory.Packages.props": central("6.2.0"),
      "src/Directory.Packages.props": nested,
      "src/App.csproj": reference(""),
    };
    expect(packagesOf(texts)).toEqual([
      "Duende.IdentityServer 6.2.9 (central) declared src/Directory.Packages.props: duende.identityserver; version src/Directory.Packages.props: 6.2.9",
    ]);
  });
  test("give way to VersionOverride", () => {
    const texts = { "Directory.Packages.props": central("6.0.0"), "App.csproj": reference('VersionOverride="6.2.1"') };
    expect(packagesOf(texts)).toEqual([
      "Duende.IdentityServer 6.2.1 (override) declared App.csproj: Duende.IdentityServer; version App.csproj: 6.2.1",
    ]);
  });
  test("do not give way where overriding is switched off", () => {
    const off =
      "<PropertyGroup><CentralPackageVersionOverrideEnabled>false</CentralPackageVersionOverrideEnabled></PropertyGroup>";
    const texts = {
      "Directory.Packages.props": central("6.0.0"),
      "App.csproj": reference('VersionOverride="6.2.1"').replace("<ItemGroup>", `${off}<ItemGroup>`),
    };
    expect(packagesOf(texts)[0]).toContain("6.0.0 (central)");
  });
  test("do not count for a project that opts out", () => {
    const out = "<PropertyGroup><ManagePackageVersionsCentrally>false</ManagePackageVersionsCentrally></PropertyGroup>";
    const texts = {
      "Directory.Packages.props": central("6.0.0"),
      "App.csproj": reference('Version="6.2.0"').replace("<ItemGroup>", `${out}<ItemGroup>`),
    };
    expect(packagesOf(texts)).toEqual([
      "Duende.IdentityServer 6.2.0 (reference) declared App.csproj: Duende.IdentityServer; version App.csproj: 6.2.0",
    ]);
  });
  test("reach every project through GlobalPackageReference", () => {
    const texts = {
      "Directory.Packages.props": project(
        '<ItemGroup><GlobalPackageReference Include="Duende.IdentityServer" Version="6.2.0" /></ItemGroup>',
      ),
      "App.csproj": project(""),
    };
    expect(packagesOf(texts)).toEqual([
      "Duende.IdentityServer 6.2.0 (globalReference) declared Directory.Packages.props: Duende.IdentityServer; version Directory.Packages.props: 6.2.0",
    ]);
  });
  test("that are not given are told, and the package is still there", () => {
    const texts = { "App.csproj": reference("") };
    expect(packagesOf(texts)).toEqual([
      "Duende.IdentityServer null (reference) declared App.csproj: Duende.IdentityServer; version null",
    ]);
    const { notices } = read(texts);
    expect(notices[0]).toMatchObject({
      code: "package-version-elsewhere",
      location: { file: "App.csproj", region: { startLine: 2 } },
    });
    expect(notices[0]?.cure).toContain("Directory.Packages.props");
  });
  test("count alone when nothing else was pasted", () => {
    expect(packagesOf({ "pasted-1": '<PackageVersion Include="Duende.IdentityServer" Version="6.2.0" />' })).toEqual([
      "Duende.IdentityServer 6.2.0 (central) declared pasted-1: Duende.IdentityServer; version pasted-1: 6.2.0",
    ]);
  });
});

describe("properties", () => {
  const versioned = reference('Version="$(DuendeVersion)"');
  const sets = (value: string, condition = "") =>
    project(`<PropertyGroup><DuendeVersion${condition}>${value}</DuendeVersion></PropertyGroup>`);

  test("are edited where they are set", () => {
    expect(packagesOf({ "Directory.Build.props": sets("6.2.0"), "src/App.csproj": versioned })).toEqual([
      "Duende.IdentityServer 6.2.0 (reference) declared src/App.csproj: Duende.IdentityServer; version Directory.Build.props: 6.2.0",
    ]);
  });
  test("are followed through other properties and imported files", () => {
    const texts = {
      "build/Versions.props": project(
        "<PropertyGroup><Base>6.2.4</Base><DuendeVersion>$(Base)</DuendeVersion></PropertyGroup>",
      ),
      "Directory.Build.props": project('<Import Project="$(MSBuildThisFileDirectory)build\\Versions.props" />'),
      "src/App/App.csproj": versioned,
    };
    expect(packagesOf(texts)).toEqual([
      "Duende.IdentityServer 6.2.4 (reference) declared src/App/App.csproj: Duende.IdentityServer; version build/Versions.props: 6.2.4",
    ]);
  });
  test("are replaced as a whole where they are only a part", () => {
    const text = reference('Version="6.2.$(Patch)"').replace(
      "<ItemGroup>",
      "<PropertyGroup><Patch>7</Patch></PropertyGroup><ItemGroup>",
    );
    expect(packagesOf({ "App.csproj": text })).toEqual([
      "Duende.IdentityServer 6.2.7 (reference) declared App.csproj: Duende.IdentityServer; version App.csproj: 6.2.$(Patch)",
    ]);
  });
  test("keep a default only when nothing set them before", () => {
    const condition = " Condition=\"'$(DuendeVersion)' == ''\"";
    expect(packagesOf({ "Directory.Build.props": sets("6.2.0", condition), "App.csproj": versioned })[0]).toContain(
      "6.2.0 (reference)",
    );
    const both = {
      "Directory.Build.props": sets("6.1.0"),
      "App.csproj": versioned.replace("<ItemGroup>", `${sets("6.2.0", condition).slice(41, -12)}<ItemGroup>`),
    };
    expect(packagesOf(both)[0]).toContain("6.1.0 (reference)");
  });
  test("with a value for each target framework give an entry for each", () => {
    const group = (moniker: string, version: string) =>
      `<PropertyGroup Condition="'$(TargetFramework)' == '${moniker}'"><DuendeVersion>${version}</DuendeVersion></PropertyGroup>`;
    const text = versioned.replace("<ItemGroup>", `${group("net6.0", "6.2.0")}${group("net8.0", "7.0.0")}<ItemGroup>`);
    expect(packagesOf({ "App.csproj": text })).toEqual([
      "Duende.IdentityServer 6.2.0 (reference) declared App.csproj: Duende.IdentityServer; version App.csproj: 6.2.0 when '$(TargetFramework)' == 'net6.0'",
      "Duende.IdentityServer 7.0.0 (reference) declared App.csproj: Duende.IdentityServer; version App.csproj: 7.0.0 when '$(TargetFramework)' == 'net8.0'",
    ]);
  });
  test("that nothing sets are named in a notice", () => {
    const { notices } = read({ "App.csproj": versioned });
    expect(notices.map((notice) => [notice.code, notice.cure])).toEqual([
      ["package-version-elsewhere", "add the file that sets `DuendeVersion`"],
    ]);
  });
  test("that grow without end are given up", () => {
    const lines = Array.from({ length: 60 }, () => "<A>$(A)$(A)</A>").join("");
    const text = project(
      `<PropertyGroup><A>xx</A>${lines}</PropertyGroup><ItemGroup><PackageReference Include="P" Version="$(A)" /></ItemGroup>`,
    );
    expect(packagesOf({ "App.csproj": text })[0]).toContain("P null");
  });
});

describe("conditions and updates", () => {
  test("a condition stays with the package, from the item, its group and the branch of a choice", () => {
    const text = project(
      `<Choose><When Condition="'$(TargetFramework)' == 'net6.0'"><ItemGroup Condition="'$(Configuration)' == 'Debug'"><PackageReference Include="A" Version="1.0" Condition="'$(OS)' == 'Unix'" /></ItemGroup></When><Otherwise><ItemGroup><PackageReference Include="A" Version="2.0" /></ItemGroup></Otherwise></Choose>`,
    );
    expect(packagesOf({ "App.csproj": text }).map((line) => line.split(" when ")[1])).toEqual([
      "'$(TargetFramework)' == 'net6.0' and '$(Configuration)' == 'Debug' and '$(OS)' == 'Unix'",
      "!('$(TargetFramework)' == 'net6.0')",
    ]);
  });
  test("what a false condition excludes is not there", () => {
    const text = project(
      `<PropertyGroup><Ids>false</Ids></PropertyGroup><ItemGroup Condition="'$(Ids)' == 'true' and ('$(X)' != '' or !$(Ids))"><PackageReference Include="A" Version="1.0" /></ItemGroup>`,
    );
    expect(packagesOf({ "App.csproj": text })).toEqual([]);
  });
  test("an update in Directory.Build.targets beats the project", () => {
    const texts = {
      "Directory.Build.targets": project(
        '<ItemGroup><PackageReference Update="duende.identityserver" Version="6.2.5" /></ItemGroup>',
      ),
      "src/App.csproj": reference('Version="6.0.0"'),
    };
    expect(packagesOf(texts)).toEqual([
      "Duende.IdentityServer 6.2.5 (update) declared Directory.Build.targets: duende.identityserver; version Directory.Build.targets: 6.2.5",
    ]);
  });
  test("an update under an open condition stands beside the project's version", () => {
    const texts = {
      "Directory.Build.targets": project(
        `<ItemGroup Condition="'$(CI)' == 'true'"><PackageReference Update="Duende.*" Version="6.2.5" /></ItemGroup>`,
      ),
      "App.csproj": reference('Version="6.0.0"'),
    };
    expect(packagesOf(texts).map((line) => line.split(" ")[1])).toEqual(["6.0.0", "6.2.5"]);
  });
  test("a removed package is gone", () => {
    const text = reference('Version="6.2.0"').replace(
      "</Project>",
      '<ItemGroup><PackageReference Remove="duende.identityserver" /></ItemGroup></Project>',
    );
    expect(packagesOf({ "App.csproj": text })).toEqual([]);
  });
  test("an import that is not given is told, one guarded by Exists is not", () => {
    const text = project(
      '<Import Project="../x.props" /><Import Project="y.props" Condition="Exists(\'y.props\')" /><Import Project="$(MSBuildToolsPath)\\z.targets" />',
    );
    expect(read({ "a/App.csproj": text }).notices.map((notice) => notice.message)).toEqual([
      "the imported file `../x.props` is not among the files given, so what it sets is not known",
    ]);
  });
});

describe("other declarations", () => {
  test("a raw reference tells its version by the hint path", () => {
    const hint = (path: string) =>
      project(
        `<ItemGroup><Reference Include="Duende.IdentityServer, Version=6.2.0.0"><HintPath>${path}</HintPath></Reference></ItemGroup>`,
      );
    expect(
      packagesOf({
        "App.csproj": hint("$(Home)/.nuget/packages/duende.identityserver/6.2.0/lib/net6.0/Duende.IdentityServer.dll"),
      }),
    ).toHaveLength(1);
    expect(
      packagesOf({
        "App.csproj": hint("../../.nuget/packages/duende.identityserver/6.2.0/lib/net6.0/Duende.IdentityServer.dll"),
      }),
    ).toEqual([
      "duende.identityserver 6.2.0 (hintPath) declared App.csproj: Duende.IdentityServer, Version=6.2.0.0; version App.csproj: 6.2.0",
    ]);
    expect(
      packagesOf({
        "App.csproj": hint("..\\packages\\Duende.IdentityServer.6.2.1\\lib\\net6.0\\Duende.IdentityServer.dll"),
      })[0],
    ).toMatch(/^Duende.IdentityServer 6.2.1 \(hintPath\)/);
  });
  test("packages.config names exact versions", () => {
    const texts = {
      "App.csproj": project(""),
      "packages.config":
        '<?xml version="1.0"?>\n<packages><package id="IdentityServer4" version="2.5.4" targetFramework="net472" /></packages>',
    };
    expect(packagesOf(texts)).toEqual([
      "IdentityServer4 2.5.4 (packagesConfig) declared packages.config: IdentityServer4; version packages.config: 2.5.4",
    ]);
  });
  test("a lock file says what was chosen, the project stays the place to edit", () => {
    const lock =
      '{"version":1,"dependencies":{"net6.0":{"Duende.IdentityServer":{"type":"Direct","requested":"[6.2.*, )","resolved":"6.2.3","contentHash":"x"},"Duende.IdentityServer.Storage":{"type":"Transitive","resolved":"6.2.3","contentHash":"y"}}}}';
    expect(packagesOf({ "App.csproj": reference('Version="6.2.*"'), "packages.lock.json": lock })).toEqual([
      "Duende.IdentityServer 6.2.* (reference) declared App.csproj: Duende.IdentityServer; version App.csproj: 6.2.* resolved 6.2.3",
      'Duende.IdentityServer.Storage 6.2.3 (lockFile) declared packages.lock.json: "6.2.3"; version null resolved 6.2.3 when net6.0',
    ]);
  });
  test("a package list finds its project by the end of the path", () => {
    const list = JSON.stringify({
      version: 1,
      projects: [
        {
          path: "C:\\repo\\src\\App\\App.csproj",
          frameworks: [
            {
              framework: "net6.0",
              topLevelPackages: [{ id: "Duende.IdentityServer", requestedVersion: "6.2.*", resolvedVersion: "6.2.2" }],
            },
          ],
        },
      ],
    });
    expect(packagesOf({ "list.json": list, "src/App/App.csproj": reference('Version="6.2.*"') })).toEqual([
      "Duende.IdentityServer 6.2.* (reference) declared src/App/App.csproj: Duende.IdentityServer; version src/App/App.csproj: 6.2.* resolved 6.2.2",
    ]);
    expect(packagesOf({ "pasted-1": list })).toEqual([
      'Duende.IdentityServer 6.2.2 (packageList) declared pasted-1: "Duende.IdentityServer"; version null resolved 6.2.2 when net6.0',
    ]);
  });
});
