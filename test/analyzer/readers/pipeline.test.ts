import { describe, expect, it } from "vitest";
import { isWantedName } from "../../../src/analyzer/entrances/wanted-names.ts";
import { readPipeline } from "../../../src/analyzer/readers/pipeline.ts";
import { analyzeTexts } from "../../support/analyze.ts";
import { at, sources } from "./sources.ts";

function installed(lines: readonly string[]): string[] {
  const texts = { ".github/workflows/build.yml": lines.join("\n") };
  const [file] = sources(texts);
  const { sdks, images } = readPipeline({ kind: "pipeline", encoding: "utf-8", ...file } as never);
  for (const { version, span } of sdks) expect(at(texts, span)).toBe(`.github/workflows/build.yml: ${version}`);
  return [...sdks.map(({ version }) => version), ...images.map(({ name, tag }) => `${name}:${tag}`)];
}

describe("the SDKs of a pipeline", () => {
  it.each([
    [["- uses: actions/setup-dotnet@v4", "  with:", "    dotnet-version: 6.0.x"], ["6.0.x"]],
    [["- uses: actions/setup-dotnet@v4", "  with:", "    dotnet-version: '6.0.418' # pinned"], ["6.0.418"]],
    [["    dotnet-version: |", "      6.0.x", "      8.0.x", "- run: 1.0.0"], ["8.0.x"]],
    [["    dotnet-version:", "    - 8.0.x", "    - 9.0.x", "    other: 1.2.3"], ["9.0.x"]],
    [["matrix:", "  dotnet: [ '6.0.x', '7.0.x' ]"], ["7.0.x"]],
    [["env:", "  DOTNET_VERSION: 6.x", "steps:", `  dotnet-version: \${{ env.DOTNET_VERSION }}`], ["6.x"]],
    [
      [
        "- task: UseDotNet@2",
        "  inputs:",
        "    packageType: sdk",
        "    version: 6.x",
        "- task: Other@1",
        "  version: 1.0.0",
      ],
      ["6.x"],
    ],
    [["variables:", "- name: dotnetSdkVersion", "  value: 7.0.x", "- name: other", "  value: 1.0.0"], ["7.0.x"]],
    [["  with: { dotnet-version: '6.0.x', cache: true }"], ["6.0.x"]],
    [["image: mcr.microsoft.com/dotnet/sdk:6.0-alpine"], ["dotnet/sdk:6.0-alpine"]],
  ])("are read from %j", (lines, expected) => expect(installed(lines)).toEqual(expected));

  it.each([
    [["# dotnet-version: 6.0.x"]],
    [["version: 6.0.x"]],
    [["node-version: 18.x"]],
    [["dotnet:", "  stage: build", "  tags: 1.2.3"]],
    [["dotnet-tool: 6.0.1"]],
    [["run: dotnet ef --version 6.0.1"]],
  ])("are not read from %j", (lines) => expect(installed(lines)).toEqual([]));
});

it.each([
  [".github/workflows/ci.yml", true],
  ["/src/x/.github/actions/setup/action.yaml", true],
  ["azure-pipelines.yml", true],
  ["deploy/id.pipeline.yml", true],
  [".gitlab-ci.yml", true],
  ["build.yaml", true],
  ["k8s/deployment.yml", false],
  ["openapi.yaml", false],
])("`%s` is opened in a tree: %s", (path, expected) => expect(isWantedName(path)).toBe(expected));

describe("a pipeline with an SDK too old for the new framework", () => {
  const host = `<Project Sdk="Microsoft.NET.Sdk.Web"><PropertyGroup><TargetFramework>net6.0</TargetFramework></PropertyGroup><ItemGroup><PackageReference Include="Duende.IdentityServer" Version="6.3.10" /></ItemGroup></Project>`;
  const other = '<Project Sdk="Microsoft.NET.Sdk"></Project>';
  const workflow = (run: string, version = "6.0.x") =>
    `steps:\n- uses: actions/setup-dotnet@v4\n  with:\n    dotnet-version: ${version}\n- run: ${run}\n`;

  async function found(pipelines: Record<string, string>): Promise<string[]> {
    const files = { "src/Id/Id.csproj": host, "src/Shop/Shop.csproj": other, ...pipelines };
    const report = await analyzeTexts(files, { to: "7.0" });
    return report.results.flatMap((result) =>
      result.findings
        .filter(({ location }) => location.file.endsWith(".yml"))
        .map(({ location, confidence }) => `${location.file} ${result.rule} ${confidence}`),
    );
  }

  it("is told where it builds a project that uses the product, or does not say what it builds", async () => {
    const pipelines = {
      ".github/workflows/all.yml": workflow("dotnet build"),
      ".github/workflows/id.yml": workflow("dotnet test src/Id"),
      ".github/workflows/solution.yml": workflow("dotnet build All.sln && dotnet test src/Shop/Shop.csproj"),
      ".github/workflows/shop.yml": workflow("dotnet test src/Shop/Shop.csproj"),
      ".github/workflows/new.yml": workflow("dotnet build", "8.0.x"),
    };
    expect(await found(pipelines)).toEqual([
      ".github/workflows/all.yml 7.0/target-framework-net8 likely",
      ".github/workflows/id.yml 7.0/target-framework-net8 likely",
      ".github/workflows/solution.yml 7.0/target-framework-net8 likely",
    ]);
  });

  it("shows the image in which it builds, and leaves other YAML alone", async () => {
    expect(await found({ ".gitlab-ci.yml": "build:\n  image: mcr.microsoft.com/dotnet/sdk:6.0\n" })).toEqual([
      ".gitlab-ci.yml 7.0/container-images-net8 certain",
    ]);
    expect(await found({ "openapi.yml": "dotnet-version: 6.0.x\n" })).toEqual([]);
  });
});
