import { describe, expect, it } from "vitest";
import { analyzeTexts } from "../../support/analyze.ts";

const project = `<Project Sdk="Microsoft.NET.Sdk.Web"><ItemGroup><PackageReference Include="Duende.IdentityServer" Version="6.1.7" /></ItemGroup></Project>`;
const page =
  "class Grants : Controller { public Grants(Duende.IdentityServer.Services.IIdentityServerInteractionService i) { i.GetAllUserGrantsAsync(); } }";
const clients = (body: string) =>
  `static class Config { public static Client[] Clients => new[] { new Client { ${body} } }; }`;

async function verdict(setup: string, rest: string, more: Record<string, string> = {}): Promise<string | undefined> {
  const host = `using Duende.IdentityServer.Models;\nclass Startup { void Add(IServiceCollection services) { services.AddIdentityServer()${setup}; } }\n${page}\n${rest}`;
  const { results } = await analyzeTexts(
    { "Host.csproj": project, "Host.cs": host, ...more },
    { from: "6.1", to: "6.2" },
  );
  return results.find(({ rule }) => rule === "6.2/consumed-grants-hidden")?.verdict;
}

const inMemory = ".AddInMemoryClients(Config.Clients)";

describe("a page of grants, which no longer lists used refresh tokens", () => {
  it.each(['ClientId = "a"', "AllowOfflineAccess = false"])("stays as it is with %s alone", async (body) => {
    expect(await verdict(inMemory, clients(body))).toBe("doesNotApply");
  });

  it("changes where a client may have refresh tokens, or clients may come from elsewhere", async () => {
    const none = clients('ClientId = "a"');
    expect(await verdict(inMemory, clients("AllowOfflineAccess = true"))).toBe("applies");
    expect(await verdict(inMemory, clients("AllowOfflineAccess = isOffline"))).toBe("applies");
    expect(await verdict(`${inMemory}.AddConfigurationStore()`, none)).toBe("applies");
    expect(await verdict(`${inMemory}.AddClientStore<Own>()`, none)).toBe("applies");
    expect(await verdict(".AddInMemoryClients(Configuration.GetSection(name))", none)).toBe("applies");
    expect(await verdict(inMemory, "")).toBe("applies");
    const settings = { "appsettings.json": '{ "Clients": [{ "AllowOfflineAccess": true }] }' };
    expect(await verdict(inMemory, none, settings)).toBe("applies");
  });
});
