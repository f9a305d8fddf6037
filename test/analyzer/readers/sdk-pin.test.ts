import { describe, expect, it } from "vitest";
import { readSdkPin } from "../../../src/analyzer/readers/sdk-pin.ts";
import { analyzeTexts } from "../../support/analyze.ts";
import { at, sources } from "./sources.ts";

const pin = (version: string, more = "") => `{ "sdk": { "version": "${version}"${more} } }`;

function pinned(text: string): string | null {
  const texts = { "global.json": text };
  const [file] = sources(texts);
  expect(file?.kind).toBe("sdkPin");
  const found = file && readSdkPin(file);
  return found ? `${found.version} ${at(texts, found.span)}` : null;
}

describe("the SDK that `global.json` names", () => {
  it.each([
    [pin("8.0.100"), "8.0.100 global.json: 8.0.100"],
    [pin("8.0.100", ', "rollForward": "latestFeature"'), "8.0.100 global.json: 8.0.100"],
    [pin("8.0.100", ', "rollForward": "disable"'), "8.0.100 global.json: 8.0.100"],
    [
      `// kept by hand\n${pin("10.0.100-rc.1.25451.107")}`,
      "10.0.100-rc.1.25451.107 global.json: 10.0.100-rc.1.25451.107",
    ],
  ])("holds the build to its major version: %s", (text, expected) => expect(pinned(text)).toBe(expected));

  it.each([
    pin("8.0.100", ', "rollForward": "latestMajor"'),
    pin("8.0.100", ', "rollForward": "Major"'),
    pin("whatever"),
    '{ "sdk": { "allowPrerelease": true } }',
    '{ "msbuild-sdks": { "Contoso.Sdk": "8.0.100" } }',
    '{ "sdk": { "version": 8 } }',
    "{",
  ])("holds it to none: %s", (text) => expect(pinned(text)).toBeNull());
});

describe("a pin that cannot build for the new framework", () => {
  const host = (version: string) =>
    `<Project Sdk="Microsoft.NET.Sdk.Web"><ItemGroup><PackageReference Include="Duende.IdentityServer" Version="${version}" /></ItemGroup></Project>`;
  async function places(files: Record<string, string>, to = "8.0"): Promise<string[]> {
    const report = await analyzeTexts(files, { to });
    return report.results.flatMap((result) =>
      result.findings
        .filter(({ location }) => location.file.endsWith("global.json"))
        .map(({ location, excerpt }) => `${result.project}: ${result.rule} ${location.file} ${excerpt}`),
    );
  }

  it("is told once, of the first project below its folder that uses the product", async () => {
    const files = {
      "global.json": pin("9.0.304"),
      "src/A/A.csproj": "<Project Sdk='Microsoft.NET.Sdk'></Project>",
      "src/B/B.csproj": host("7.4.0"),
      "src/C/C.csproj": host("7.4.0"),
    };
    expect(await places(files)).toEqual(["src/B/B.csproj: 8.0/target-framework global.json 9.0.304"]);
    expect(await places({ ...files, "src/global.json": pin("10.0.100") })).toEqual([]);
  });

  it("makes no project of files that say nothing of the product", async () => {
    const report = await analyzeTexts(
      { "global.json": pin("9.0.304"), "src/B/B.csproj": host("7.4.0") },
      { to: "8.0" },
    );
    expect(report.projects.map(({ path }) => path)).toEqual(["src/B/B.csproj"]);
    expect(report.inputs.map(({ path, kind, status }) => [path, kind, status])).toEqual([
      ["global.json", "sdkPin", "analyzed"],
      ["src/B/B.csproj", "project", "analyzed"],
    ]);
  });

  it("is left alone where the release needs no newer SDK, and where it is new enough", async () => {
    expect(await places({ "global.json": pin("8.0.100"), "A.csproj": host("7.0.0") }, "7.4")).toEqual([]);
    expect(await places({ "global.json": pin("10.0.100-rc.1"), "A.csproj": host("7.4.0") })).toEqual([]);
  });
});
