import { describe, expect, it } from "vitest";
import { analyzeTexts } from "../../support/analyze.ts";

const host = `<Project Sdk="Microsoft.NET.Sdk.Web"><ItemGroup><PackageReference Include="IdentityServer4" Version="4.1.2" /></ItemGroup></Project>`;
const clients = `[{ "ClientId": "a", "Claims": [{ "Type": "b", "Value": "{'c': 1}", "ValueType": "json" }] }]`;

/** The projects that are told of the claim, null for files without one. */
async function told(files: Record<string, string>): Promise<(string | null)[]> {
  const { results } = await analyzeTexts(files, { from: "4.1", to: "5.0" });
  return results
    .filter(({ rule, findings }) => rule === "5.0/single-quoted-json-claims" && findings.length > 0)
    .map(({ project }) => project ?? null);
}

describe("settings that lie in no project's folder", () => {
  it("belong to the only project of an input", async () => {
    expect(await told({ "src/Host.csproj": host, "e2e/clients.json": clients })).toEqual(["src/Host.csproj"]);
  });

  it("belong to none of several", async () => {
    const files = { "src/Host.csproj": host, "api/Api.csproj": host, "e2e/clients.json": clients };
    expect(await told(files)).toEqual([null]);
  });
});
