import { describe, expect, it } from "vitest";
import { analyzeTexts } from "../support/analyze.ts";

const code = `using Duende.IdentityServer.Validation;
class Own : ITokenRequestValidator {
  public Task<TokenRequestValidationResult> ValidateRequestAsync(NameValueCollection form, ClientSecretValidationResult client) => null;
}
`;
const host = `<Project Sdk="Microsoft.NET.Sdk.Web"><ItemGroup><PackageReference Include="Duende.IdentityServer" Version="6.2.3" /></ItemGroup></Project>`;

async function found(files: Record<string, string>) {
  const { results } = await analyzeTexts(files, { from: "6.2", to: "6.3" });
  const { findings = [] } = results.find(
    ({ rule, findings }) => rule === "6.3/token-request-validator-context" && findings.length > 0,
  ) ?? { findings: [] };
  return findings.map(({ location, confidence, because }) => ({ file: location.file, confidence, because }));
}

describe("code that belongs to no project", () => {
  it("is likely at most where the input holds projects, and the finding says why", async () => {
    const [finding] = await found({ "src/Host/Host.csproj": host, "samples/Own.cs": code });
    expect(finding).toMatchObject({ file: "samples/Own.cs", confidence: "likely" });
    expect(finding?.because).toContain("; no project given here compiles the file");
  });

  it("stays certain where a project links it, and where no project is given at all", async () => {
    const linking = host.replace("<PackageReference", '<Compile Include="../../samples/*.cs" /><PackageReference');
    expect(await found({ "src/Host/Host.csproj": linking, "samples/Own.cs": code })).toMatchObject([
      { file: "samples/Own.cs", confidence: "certain" },
    ]);
    expect(await found({ "Own.cs": code })).toMatchObject([{ file: "Own.cs", confidence: "certain" }]);
  });
});
