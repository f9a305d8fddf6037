import { describe, expect, it } from "vitest";
import { analyzeTexts } from "../../support/analyze.ts";

const host = `<Project Sdk="Microsoft.NET.Sdk.Web"><ItemGroup><PackageReference Include="Duende.IdentityServer" Version="6.2.3" /></ItemGroup></Project>`;
const clients = `{ "Clients": [{ "ClientId": "a", "AllowOfflineAccess": true, "RefreshTokenUsage": "OneTimeOnly" }] }`;

async function confidences(files: Record<string, string>): Promise<string[]> {
  const { results } = await analyzeTexts(files, { from: "6.2", to: "6.3" });
  return results
    .filter(({ rule }) => rule === "6.3/refresh-token-deleted-on-use")
    .flatMap(({ findings }) => findings.map(({ confidence }) => confidence));
}

const reading = (argument: string) =>
  `class Setup { void Read(IConfigurationBuilder builder) => builder.AddJsonFile(${argument}); }`;

describe("settings in a JSON file", () => {
  it("are only possible where neither a host nor the code loads the file", async () => {
    const files = { "Host.csproj": host, "Setup.cs": reading('"other.json"'), "clients.json": clients };
    expect(await confidences(files)).toEqual(["possible"]);
  });

  it.each([
    ["appsettings.Production.json", '"other.json"'],
    ["secrets.json", '"other.json"'],
    ["data/clients.json", 'Path.Combine(root, "data/clients.json")'],
    ["clients.Staging.json", '$"clients.{name}.json"'],
    ["clients.json", 'Directory.GetFiles(root, "*.json")[0]'],
  ])("count in %s with %s", async (path, argument) => {
    expect(await confidences({ "Host.csproj": host, "Setup.cs": reading(argument), [path]: clients })).toEqual([
      "likely",
    ]);
  });

  it("count without a project or code beside them, where the question is about just this file", async () => {
    expect(await confidences({ "clients.json": clients })).toEqual(["likely"]);
    expect(await confidences({ "Host.csproj": host, "clients.json": clients })).toEqual(["likely"]);
  });
});
