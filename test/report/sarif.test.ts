import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import draft4 from "ajv-draft-04";
import formats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { renderSarif } from "../../src/report/sarif.ts";
import { analyzeTexts, catalog } from "../support/analyze.ts";

const require = createRequire(import.meta.url);
const schema = JSON.parse(
  readFileSync(require.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"), "utf8"),
);
const ajv = new draft4.default({ strict: false, allErrors: true, unicodeRegExp: false });
formats.default(ajv);
const validate = ajv.compile(schema);

const host = `<Project Sdk="Microsoft.NET.Sdk.Web">
  <PropertyGroup><TargetFramework>net6.0</TargetFramework></PropertyGroup>
  <ItemGroup><PackageReference Include="Duende.IdentityServer.EntityFramework" Version="6.2.3" /></ItemGroup>
</Project>
`;
const code = `using Duende.IdentityServer.EntityFramework;
class Job
{
    public System.Threading.Tasks.Task Run(TokenCleanupService service) => service.RemoveExpiredGrantsAsync();
}
`;

interface Log {
  runs: {
    tool: { driver: { rules: { id: string }[] } };
    results: {
      ruleId: string;
      ruleIndex: number;
      kind: string;
      level: string;
      message: { text: string };
      locations?: { physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } } }[];
    }[];
    invocations: { toolExecutionNotifications: { descriptor: { id: string } }[] }[];
  }[];
}

async function log(files: Record<string, string>): Promise<Log> {
  const text = renderSarif(await analyzeTexts(files), await catalog());
  return JSON.parse(text) as Log;
}

describe("SARIF", () => {
  it("is valid against the 2.1.0 schema for an empty, an ordinary and a hostile input", async () => {
    const inputs = [
      {},
      { "Host.csproj": host, "Job.cs": code },
      { "a b#%/Host.csproj": host, "\u0000.cs": "class {{{{", "x.bin": "\u0000\u0001" },
    ];
    for (const files of inputs) {
      expect(validate(await log(files as Record<string, string>)), JSON.stringify(validate.errors?.slice(0, 3))).toBe(
        true,
      );
    }
  });

  it("names the rule, the verdict and the line of a finding", async () => {
    const [run] = (await log({ "Host.csproj": host, "Job.cs": code })).runs;
    const found = run?.results.find((result) => result.ruleId === "6.3/remove-expired-grants-renamed");
    expect(found).toMatchObject({ kind: "fail", level: "error" });
    expect(found?.locations?.[0]?.physicalLocation).toMatchObject({
      artifactLocation: { uri: "Job.cs" },
      region: { startLine: 4 },
    });
    expect(run?.tool.driver.rules[found?.ruleIndex ?? -1]?.id).toBe(found?.ruleId);
  });

  it("gives level `none` to every result that is not a failure, and a question to the open ones", async () => {
    const results = (await log({ "Host.csproj": host, "Job.cs": code })).runs[0]?.results ?? [];
    const others = results.filter((result) => result.kind !== "fail");
    expect(others.length).toBeGreaterThan(0);
    expect(others.map((result) => result.level)).toEqual(others.map(() => "none"));
    const open = results.filter((result) => result.kind === "open");
    expect(open.length).toBeGreaterThan(0);
    expect(open.filter((result) => !result.message.text.includes("?"))).toEqual([]);
  });

  it("points a verdict without a line of its own at the package reference", async () => {
    const results = (await log({ "src/Host.csproj": host })).runs[0]?.results ?? [];
    const lines = results.map((result) => result.locations?.[0]?.physicalLocation);
    expect(lines.map((place) => place?.artifactLocation.uri)).toEqual(results.map(() => "src/Host.csproj"));
    expect(new Set(lines.map((place) => place?.region.startLine))).toEqual(new Set([3]));
  });

  it("gives every result a place, also where no file declares a package", async () => {
    const library = `<Project Sdk="Microsoft.NET.Sdk"></Project>\n`;
    for (const files of [{ "Lib.csproj": library, "Job.cs": code }, { "Job.cs": code }]) {
      const results = (await log(files as Record<string, string>)).runs[0]?.results ?? [];
      expect(results.length).toBeGreaterThan(0);
      expect(results.filter((result) => !result.locations?.[0])).toEqual([]);
    }
  });

  it("escapes paths and reports refusals as notifications", async () => {
    const [run] = (
      await log({ "a b#/Host.csproj": host, "image.cs": "\u0000\u0001\u0002\u0000\u0000\u0003\uFFFF\u0000" })
    ).runs;
    expect(run?.results[0]?.locations?.[0]?.physicalLocation.artifactLocation.uri).toBe("a%20b%23/Host.csproj");
    expect(run?.invocations[0]?.toolExecutionNotifications.length).toBeGreaterThan(0);
  });
});
