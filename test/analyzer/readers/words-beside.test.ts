import { expect, it } from "vitest";
import { isWantedName } from "../../../src/analyzer/entrances/wanted-names.ts";
import { analyzeTexts } from "../../support/analyze.ts";

const project = (framework: string, id: string, version: string) =>
  `<Project Sdk="Microsoft.NET.Sdk.Web"><PropertyGroup><TargetFramework>${framework}</TargetFramework></PropertyGroup><ItemGroup><PackageReference Include="${id}" Version="${version}" /></ItemGroup></Project>`;

async function found(files: Record<string, string>, to: string): Promise<string[]> {
  const report = await analyzeTexts(files, { to });
  return report.results.flatMap((result) =>
    result.findings
      .filter(({ location }) => !/\.(?:cs|csproj)$/.test(location.file))
      .map(
        ({ location, confidence }) =>
          `${location.file}:${location.region.startLine} ${result.project} ${result.rule} ${confidence}`,
      ),
  );
}

it("the framework of a build is found where a path names it, of projects that use the product", async () => {
  const launch = [
    "{ // net6.0 is what we had",
    '  // "program": "$(root)/src/Id/bin/Debug/net6.0/Id.dll"',
    '  "a": "$(root)/src/Id/bin/Debug/net6.0/Id.dll",',
    '  "b": "$(root)/src/Shop/bin/Debug/net6.0/Shop.dll",',
    '  "c": "$(root)\\\\src\\\\Id\\\\bin\\\\Debug\\\\net6.0\\\\Id.dll",',
    '  "d": "net6.0-windows", "e": "mynet6.0", "f": "net6.0.1"',
    "}",
  ].join("\n");
  const files = {
    "src/Id/Id.csproj": project("net6.0", "Duende.IdentityServer", "6.3.10"),
    "src/Shop/Shop.csproj": project("net6.0", "Serilog", "2.9.0"),
    ".vscode/launch.json": launch,
    "src/Shop/Dockerfile": "FROM scratch\nRUN dotnet publish -f net6.0 -o /out\n",
    "src/Admin/Admin.csproj": project("net7.0", "Duende.IdentityServer", "6.3.10"),
    "all.Dockerfile": "FROM scratch\nCOPY src/Id/Id.csproj src/Id/\nRUN dotnet publish -f net6.0 -o /out\n",
    "src/Id/Dockerfile": "FROM scratch\n# -f net6.0\nRUN dotnet publish -f net6.0 -o /out\n",
    ".github/workflows/id.yml":
      "on: push\nenv:\n  DOTNET_VERSION: 8.0.x\nsteps:\n- uses: actions/setup-dotnet@v4\n- run: dotnet publish src/Id -f net6.0\n",
  };
  expect(await found(files, "7.0")).toEqual([
    ".github/workflows/id.yml:6 src/Id/Id.csproj 7.0/target-framework-net8 likely",
    ".vscode/launch.json:3 src/Id/Id.csproj 7.0/target-framework-net8 likely",
    ".vscode/launch.json:5 src/Id/Id.csproj 7.0/target-framework-net8 likely",
    "all.Dockerfile:3 src/Id/Id.csproj 7.0/target-framework-net8 likely",
    "src/Id/Dockerfile:3 src/Id/Id.csproj 7.0/target-framework-net8 likely",
  ]);
});

it("the framework of a build is found where a composition of containers names its folder", async () => {
  const services = [
    "services:",
    "  id:",
    '    labels: { program: "bin/Debug/net6.0/Id.dll" }',
    "    volumes: [./src/Id/bin/Debug/net6.0:/app] # not net6.0",
    "  shop:",
    "    volumes: [./src/Shop/bin/Debug/net6.0:/app]",
    "",
  ].join("\n");
  const files = {
    "src/Id/Id.csproj": project("net6.0", "Duende.IdentityServer", "6.3.10"),
    "src/Shop/Shop.csproj": project("net6.0", "Serilog", "2.9.0"),
    "docker-compose.debug.yml": services,
    "kubernetes.yml": services,
  };
  expect(await found(files, "7.0")).toEqual([
    "docker-compose.debug.yml:3 src/Id/Id.csproj 7.0/target-framework-net8 likely",
    "docker-compose.debug.yml:4 src/Id/Id.csproj 7.0/target-framework-net8 likely",
  ]);
});

it("the framework of a build is found in scripts and in the steps of a pipeline, by what each of them names", async () => {
  const files = {
    "src/Id/Id.csproj": project("net6.0", "Duende.IdentityServer", "6.3.10"),
    "src/Admin/Admin.csproj": project("net7.0", "Duende.IdentityServer", "6.3.10"),
    "src/Shop/Shop.csproj": project("net6.0", "Serilog", "2.9.0"),
    "build.sh": [
      "# dotnet publish -f net6.0",
      "dotnet publish src/Shop/Shop.csproj \\",
      "  -f net6.0",
      "dotnet publish src/Id/Id.csproj \\",
      "  -f net6.0",
      "cp -r bin/Release/net7.0/publish out",
    ].join("\n"),
    "build.cmd": "rem net6.0\r\ndotnet publish -f net6.0\r\n",
    "build.cake": '// net6.0\nvar framework = "net6.0"; /* net6.0 */\nDotNetBuild(framework);\n',
    "build.ps1": "<# net6.0 #>\ndotnet publish -f net6.0\n",
    "src/Shop/build.sh": "dotnet publish -f net6.0\n",
    "tools/clean.sh": "rm -rf /usr/share/dotnet/net6.0x internet6.0\n",
    "azure-pipelines.yml": [
      "jobs:",
      "- job: both",
      "  steps:",
      "  - task: DotNetCoreCLI@2",
      "    inputs:",
      "      projects: src/Shop/Shop.csproj",
      "      arguments: -f net6.0",
      "  - task: DotNetCoreCLI@2",
      "    inputs:",
      "      projects: src/Id/Id.csproj",
      "      arguments: -f net6.0",
      "- job: shop",
      "  steps:",
      "  - script: dotnet build src/Shop",
      "  - script: ls bin/Debug/net6.0",
      "- job: any",
      "  steps:",
      "  - script: dotnet build -f net7.0",
      "    displayName: build for net7.0",
    ].join("\n"),
  };
  expect(await found(files, "7.0")).toEqual([
    "azure-pipelines.yml:18 src/Admin/Admin.csproj 7.0/target-framework-net8 likely",
    "azure-pipelines.yml:11 src/Id/Id.csproj 7.0/target-framework-net8 likely",
    "build.cake:2 src/Id/Id.csproj 7.0/target-framework-net8 likely",
    "build.cmd:2 src/Id/Id.csproj 7.0/target-framework-net8 likely",
    "build.ps1:2 src/Id/Id.csproj 7.0/target-framework-net8 likely",
    "build.sh:5 src/Id/Id.csproj 7.0/target-framework-net8 likely",
  ]);
});

it("the developer's key is found in ignore files, above a project and beside it", async () => {
  const files = {
    "src/Id/Id.csproj": project("netcoreapp3.1", "IdentityServer4", "3.1.4"),
    "src/Shop/Shop.csproj": project("netcoreapp3.1", "Serilog", "2.9.0"),
    ".gitignore": "bin/\nsrc/Shop/logs/\n/src/Id/tempkey.rsa\n!tempkey.rsa.txt\n",
    ".dockerignore": "src/Shop/logs/\ntempkey.rsa\n",
    "src/Id/.dockerignore": "**/tempkey.rsa\n",
    "azure-pipelines.yml": "steps:\n- task: UseDotNet@2\n- script: cp tempkey.rsa out # tempkey.rsa\n",
  };
  expect(await found(files, "4.1")).toEqual([
    ".dockerignore:2 src/Id/Id.csproj 4.1/developer-key-file likely",
    ".gitignore:3 src/Id/Id.csproj 4.1/developer-key-file likely",
    "azure-pipelines.yml:3 src/Id/Id.csproj 4.1/developer-key-file likely",
    "src/Id/.dockerignore:1 src/Id/Id.csproj 4.1/developer-key-file likely",
  ]);
});

it.each([
  ".gitignore",
  "src/.dockerignore",
  "src/Properties/PublishProfiles/Folder.pubxml",
  ".vscode/launch.json",
  "docker-compose.vs.debug.yml",
  "src/compose.yaml",
  "src/Properties/launchSettings.json",
  "src/web.config",
  ".run/Host.run.xml",
])("`%s` is opened in a tree", (path) => expect(isWantedName(path)).toBe(true));
