import { describe, expect, it } from "vitest";
import { analyzeTexts } from "../support/analyze.ts";

const project = (references = "") =>
  `<Project Sdk="Microsoft.NET.Sdk.Web"><PropertyGroup><TargetFramework>net5.0</TargetFramework></PropertyGroup><ItemGroup>` +
  `<PackageReference Include="IdentityServer4" Version="4.1.2" />${references}</ItemGroup></Project>`;
const shared = `using Microsoft.Extensions.DependencyInjection;
public static class Keys
{
    public static IIdentityServerBuilder AddKeys(this IIdentityServerBuilder builder, X509Certificate2 certificate)
    {
        builder.AddSigningCredential(certificate);
        return builder;
    }
}
`;
const host = (option = "") => `using Microsoft.Extensions.DependencyInjection;
public class Startup
{
    public void ConfigureServices(IServiceCollection services)
    {
        services.AddIdentityServer(options =>
        {
            options.IssuerUri = "https://id.example";${option}
        }).AddKeys(certificate);
    }
}
`;

async function findings(option = "") {
  const { results } = await analyzeTexts(
    {
      "Host/Host.csproj": project(`<ProjectReference Include="..\\Shared\\Shared.csproj" />`),
      "Host/Startup.cs": host(option),
      "Shared/Shared.csproj": project(),
      "Shared/Keys.cs": shared,
    },
    { from: "4.1", to: "5.0" },
  );
  return results.filter(({ rule }) => rule === "5.0/automatic-key-management").flatMap(({ findings }) => findings);
}

describe("a signing credential that an extension method of another project registers", () => {
  it("names the options of the server too, with the line that keeps it the only key", async () => {
    const found = (await findings()).find(({ location }) => location.file === "Host/Startup.cs");
    expect(found?.location.region.startLine).toBe(6);
    expect(found?.fix?.edits.map(({ region, text }) => [region.startLine, text.trim()])).toEqual([
      [8, "options.KeyManagement.Enabled = false;"],
    ]);
  });

  it("says nothing where the option is set", async () => {
    expect(await findings("\n            options.KeyManagement.Enabled = false;")).toEqual([]);
  });
});
