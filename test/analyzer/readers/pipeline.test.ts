import { describe, expect, it } from "vitest";
import { isWantedName } from "../../../src/analyzer/entrances/wanted-names.ts";
import { jobsOf } from "../../../src/analyzer/readers/pipeline/jobs.ts";
import { readPipeline } from "../../../src/analyzer/readers/pipeline/read.ts";
import { analyzeTexts } from "../../support/analyze.ts";
import { at, sources } from "./sources.ts";

function read(
  texts: Record<string, string>,
  concerns: (...texts: readonly string[]) => boolean = () => true,
): string[] {
  const [file] = sources(texts);
  const { sdks, images } = readPipeline({ kind: "pipeline", encoding: "utf-8", ...file } as never, concerns);
  for (const { version, span } of sdks) expect(at(texts, span)).toBe(`${span.file}: ${version}`);
  return [...sdks.map(({ version }) => version), ...images.map(({ name, tag }) => `${name}:${tag}`)];
}

const installed = (lines: readonly string[], concerns?: (...texts: readonly string[]) => boolean): string[] =>
  read({ ".github/workflows/build.yml": lines.join("\n") }, concerns);

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
    [["env:", "  SDK: 6.0.x", "steps:", `- with: { dotnet-version: '\${{ env.SDK }}' }`], ["6.0.x"]],
    [["variables:", "  sdkVersion: 6.x", "steps:", "- task: UseDotNet@2", "  version: $(sdkVersion)"], ["6.x"]],
    [["- name: sdk", "  displayName: SDK", "  default: 7.0.x", `- dotnet-version: \${{ parameters.sdk }}`], ["7.0.x"]],
    [["inputs:", "  dotnet-version:", "    description: which", "    default: 6.0.x"], ["6.0.x"]],
    [["variables:", '  V: "6.0"', "image: mcr.microsoft.com/dotnet/sdk:$V"], ["dotnet/sdk:6.0"]],
    [[`image: mcr.microsoft.com/dotnet/sdk:\${{ matrix.v }}-alpine`, "v: 6.0"], ["dotnet/sdk:6.0-alpine"]],
    [["language: csharp", "dotnet: 3.1.401"], ["3.1.401"]],
    [["- ps: ./dotnet-install.ps1 -Version 6.0.100"], ["6.0.100"]],
    [["- sudo apt-get install -y dotnet-sdk-6.0"], ["6.0"]],
    [["    args:", "    - DOTNET_VERSION=6.0"], ["6.0"]],
  ])("are read from %j", (lines, expected) => expect(installed(lines)).toEqual(expected));

  it.each([
    [["# dotnet-version: 6.0.x"]],
    [["version: 6.0.x"]],
    [["node-version: 18.x"]],
    [["dotnet:", "  stage: build", "  tags: 1.2.3"]],
    [["dotnet-tool: 6.0.1"]],
    [["run: dotnet ef --version 6.0.1"]],
    [["- task: UseDotNet@2", "  inputs:", "    packageType: runtime", "    version: 6.0.x"]],
    [["- run: ./dotnet-install.sh --runtime aspnetcore --channel 6.0"]],
    [["image: mcr.microsoft.com/dotnet/sdk:$UNKNOWN"]],
    [["- run: dotnet tool install --version 6.0.1 dotnet-ef"]],
    [["- name: Install .NET", "  uses: x", "  value: 6.0.1"]],
  ])("are not read from %j", (lines) => expect(installed(lines)).toEqual([]));
});

describe("the SDKs of a pipeline's jobs", () => {
  const setup = (version: string) => [
    "    - uses: actions/setup-dotnet@v4",
    `      with: { dotnet-version: ${version} }`,
  ];

  it.each([
    [
      "both before a build: the later one",
      [...setup("6.0.x"), ...setup("8.0.x"), "    - run: dotnet build"],
      ["8.0.x"],
    ],
    ["one after a build", [...setup("6.0.x"), "    - run: dotnet build", ...setup("8.0.x")], ["6.0.x", "8.0.x"]],
    [
      "a build of something else before",
      [...setup("6.0.x"), "    - run: dotnet build other", ...setup("8.0.x")],
      ["8.0.x"],
    ],
    ["only a tool", [...setup("6.0.x"), "    - run: dotnet nuget push x.nupkg"], []],
    ["a tool that builds", [...setup("6.0.x"), "    - run: dotnet tool restore && dotnet cake"], ["6.0.x"]],
    ["a second job", [...setup("8.0.x"), "  second:", "    steps:", ...setup("6.0.x")], ["8.0.x", "6.0.x"]],
    ["another job builds something else", [...setup("8.0.x"), "  other:", "    steps:", ...setup("6.0.x")], ["8.0.x"]],
  ])("where it installs %s", (_, lines, expected) => {
    const concerns = (...texts: readonly string[]) => !/build other|other:/.test(texts.join("\n"));
    expect(installed(["jobs:", "  first:", "    steps:", ...lines], concerns)).toEqual(expected);
  });

  it("take a variable of their own before one for all, and one that no job of the product takes is none", () => {
    const lines = ["env:", "  SDK: 5.0.x", "  DOTNET_VERSION: 3.1.x", "jobs:"];
    const job = (name: string, env: string, version: string) => [
      `  ${name}:`,
      `    env: { SDK: ${env} }`,
      "    steps:",
      ...setup(version),
    ];
    const jobs = [...job("id", "6.0.x", `'\${{ env.SDK }}'`), ...job("other", "7.0.x", `'\${{ env.DOTNET_VERSION }}'`)];
    expect(installed([...lines, ...jobs], (...texts) => !texts.join("\n").includes("other:"))).toEqual(["6.0.x"]);
  });

  it.each([
    [
      "of Azure",
      ["stages:", "- stage: A", "  jobs:", "  - job: x", "    steps: [x]", "  - deployment: y", "    a: b"],
      2,
    ],
    ["of Azure at the top", ["jobs:", "- job: x", "  steps: [x]", "- job: y"], 2],
    [
      "of GitLab",
      ["image: x", "build:", "  stage: a", "  script: [x]", ".base:", "  tags: [x]", "test:", "  extends: .base"],
      2,
    ],
    ["of Bitbucket", ["pipelines:", "  default:", "  - step:", "      script: [x]", "  - step:", "      name: y"], 2],
    ["of GitHub", ["on: push", "jobs:", "  a:", "    steps:", "    - run: |", "        b:", "  c:", "    uses: d"], 2],
    ["in Docker Compose", ["services:", "  a:", "    image: b", "  c:", "    image: d", "volumes:", "  e:"], 2],
    ["of Travis, which has one", ["language: csharp", "script:", "- dotnet build"], 0],
    ["of Azure, without any", ["pool: x", "steps:", "- script: x", "- task: y"], 0],
  ])("are told apart: those %s", (_, lines, expected) => expect(jobsOf(lines.join("\n"))).toHaveLength(expected));
});

describe("the SDKs that a script installs", () => {
  it.each([
    ["build.sh", "curl -sSL https://dot.net/v1/dotnet-install.sh | bash /dev/stdin --version 6.0.418\n", ["6.0.418"]],
    ["build.sh", "./dotnet-install.sh \\\n  --channel 6.0 \\\n  --quality ga\n", ["6.0"]],
    ["build.sh", 'export DOTNET_VERSION="6.0.100"\n./dotnet-install.sh --version $DOTNET_VERSION\n', ["6.0.100"]],
    ["build.sh", `SDK=\${1:-6.0.100}\ndotnet-install.sh -v "\${SDK}"\n`, ["6.0.100"]],
    ["build.ps1", '$DotNetVersion = "6.0.100";\n$DotNetChannel = "6.0"\n', ["6.0.100"]],
    ["build.ps1", 'param(\n  [string]$DotNetVersion = "6.0.1xx",\n)\n', ["6.0.1xx"]],
    ["build.ps1", "& $Installer -Channel 6.0 -InstallDir $Folder\n", ["6.0"]],
    ["build.cmd", 'set "DOTNET_VERSION=6.0.100"\nREM dotnet-install --version 7.0.100\n', ["6.0.100"]],
    ["Jenkinsfile", "environment {\n  DOTNET_VERSION = '6.0'\n}\n// DOTNET_VERSION = '7.0'\n", ["6.0"]],
    ["Makefile", "DOTNET_VERSION := 6.0\n", ["6.0"]],
    ["build.sh", "dotnet tool install --version 6.0.1 x\nVERSION=6.0.1\nNODE_VERSION=18.0.0\n", []],
    ["build.sh", "# ./dotnet-install.sh --channel 6.0\n", []],
    ["build.sh", "./dotnet-install.sh --channel LTS --version latest\n", []],
  ])("%s: %j", (path, text, expected) => expect(read({ [path]: text })).toEqual(expected));
});

it.each([
  ["build.sh", true],
  ["eng/Install.PS1", true],
  ["build.cake", true],
  ["Jenkinsfile.release", true],
  [".circleci/config.yml", true],
  [".travis.yml", true],
  ["appveyor.yml", true],
  ["pipelines/steps/build-id.yml", true],
  ["shell.shtml", false],
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
