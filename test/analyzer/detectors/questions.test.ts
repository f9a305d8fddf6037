import { describe, expect, it } from "vitest";
import { analyzeTexts } from "../../support/analyze.ts";

const project = `<Project Sdk="Microsoft.NET.Sdk.Web"><ItemGroup><PackageReference Include="Duende.IdentityServer" Version="6.2.3" /></ItemGroup></Project>`;
const models = "using Duende.IdentityServer.Models;\nusing Microsoft.Extensions.DependencyInjection;\n";
const host = (setup: string, rest = ""): string =>
  `${models}class Startup { void Add(IServiceCollection services) { services.AddIdentityServer()${setup}; } }\n${rest}`;

async function verdict(rule: string, files: Record<string, string>) {
  const { results } = await analyzeTexts({ "Host.csproj": project, ...files }, { from: "6.2", to: "6.3" });
  const found = results.find((result) => result.rule === rule);
  return { verdict: found?.verdict, places: found?.findings.map(({ location }) => location.region.startLine) };
}

const inMemory = ".AddInMemoryClients(C.All)";
const clients = (body: string) => `static class C { public static Client[] All => new[] { new Client { ${body} } }; }`;

describe("a question is not asked where the clients that are given answer it", () => {
  it.each([
    ["6.3/refresh-token-deleted-on-use", 'ClientId = "a"', "doesNotApply"],
    ["6.3/refresh-token-deleted-on-use", "AllowOfflineAccess = false", "doesNotApply"],
    ["6.3/refresh-token-deleted-on-use", "AllowOfflineAccess = true, RefreshTokenUsage = TokenUsage.ReUse", "cantTell"],
    ["6.3/refresh-token-deleted-on-use", "AllowOfflineAccess = offline", "cantTell"],
    ["6.3/logout-token-typ", 'ClientId = "a"', "doesNotApply"],
    ["6.3/logout-token-typ", "BackChannelLogoutUri = null", "doesNotApply"],
    ["6.3/logout-token-typ", 'BackChannelLogoutUri = "https://a"', "applies"],
  ])("%s: %s gives %s", async (rule, body, expected) => {
    expect((await verdict(rule, { "S.cs": host(inMemory, clients(body)) })).verdict).toBe(expected);
  });

  it.each(["6.3/refresh-token-deleted-on-use", "6.3/logout-token-typ"])(
    "%s is asked when clients come from anywhere else as well",
    async (rule) => {
      const own = clients('ClientId = "a"');
      const ways = [
        host(".AddInMemoryClients(Configuration.GetSection(name))", own),
        host(`${inMemory}.AddConfigurationStore()`, own),
        host(`${inMemory}.AddClientStore<Mine>()`, own),
        host(inMemory),
        host(inMemory, `${own} class Mine : Duende.IdentityServer.Stores.IClientStore {}`),
      ];
      for (const code of ways) expect((await verdict(rule, { "S.cs": code })).verdict).toBe("cantTell");
    },
  );

  it("`resource` needs an API resource", async () => {
    const rule = "6.3/resource-indicator-shared-resources";
    const scopes = ".AddInMemoryApiScopes(S)";
    expect((await verdict(rule, { "S.cs": host(scopes) })).verdict).toBe("doesNotApply");
    for (const code of [
      host(`${scopes}.AddInMemoryApiResources(A)`),
      host(`${scopes}.AddConfigurationStore()`),
      host(scopes, 'class A { object a = new ApiResource("a"); }'),
      host(""),
    ])
      expect((await verdict(rule, { "S.cs": code })).verdict).toBe("cantTell");
  });
});

describe("a question stands where the answer is decided", () => {
  it("clients that are stored are asked about their DPoP mode, others are not", async () => {
    const rule = "6.3/dpop-validation-mode-zero";
    expect(await verdict(rule, { "S.cs": host(".AddConfigurationStore()") })).toEqual({
      verdict: "cantTell",
      places: [3],
    });
    expect((await verdict(rule, { "S.cs": host("") })).verdict).toBe("doesNotApply");
  });

  it("an address that is copied from another type is asked about", async () => {
    const mapping = (value: string) =>
      `${models}class M { Client Map(Row row) => new Client { BackChannelLogoutUri = ${value} }; }`;
    const rule = "6.3/logout-token-typ";
    for (const value of [
      "row.BackChannelLogoutUri",
      "row?.BackChannelLogoutUri?.Trim()",
      "row . BackChannelLogoutUri!",
    ])
      expect(await verdict(rule, { "M.cs": mapping(value) })).toEqual({ verdict: "cantTell", places: [3] });
    expect((await verdict(rule, { "M.cs": mapping("row.Url") })).verdict).toBe("applies");
  });

  it.each([
    ["6.3/jwks-endpoint-without-discovery", "Endpoints.EnableDiscoveryEndpoint"],
    ["6.3/session-id-without-check-session", "Endpoints.EnableCheckSessionEndpoint"],
  ])("%s asks about a switch that is computed", async (rule, member) => {
    const set = (value: string) => `services.AddIdentityServer(o => { o.${member} = ${value}; })`;
    const code = (value: string) => `${models}class S { void Add(IServiceCollection services) { ${set(value)}; } }`;
    expect(await verdict(rule, { "S.cs": code("open") })).toEqual({ verdict: "cantTell", places: [3] });
    expect((await verdict(rule, { "S.cs": code("false") })).verdict).toBe("applies");
    expect((await verdict(rule, { "S.cs": code("true") })).verdict).toBe("doesNotApply");
  });

  it("an `AddDataProtection` with more arguments than the framework's is somebody else's", async () => {
    const rule = "6.3/data-protection-application-name";
    expect((await verdict(rule, { "S.cs": host("; services.AddDataProtection(a, b, c, d)") })).places).toEqual([]);
    expect((await verdict(rule, { "S.cs": host("; services.AddDataProtection(o => {})") })).places).toEqual([3]);
  });
});

describe("what a host's library has settled", () => {
  const library = `<Project Sdk="Microsoft.NET.Sdk" />`;
  const app = (reference: string) =>
    `<Project Sdk="Microsoft.NET.Sdk.Web"><ItemGroup>${reference}<PackageReference Include="Duende.IdentityServer" Version="6.2.3" /></ItemGroup></Project>`;
  const files = (reference: string) => ({
    "App/App.csproj": app(reference),
    "App/Program.cs": host(""),
    "Shared/Shared.csproj": library,
    "Shared/Keys.cs": `${models}static class Keys { static void Add(IServiceCollection s) => s.AddDataProtection().SetApplicationName("a"); }`,
  });
  const ask = async (reference: string) => {
    const { results } = await analyzeTexts(files(reference), { from: "6.2", to: "6.3" });
    return results.find(
      ({ rule, project: path }) => rule === "6.3/data-protection-application-name" && path === "App/App.csproj",
    );
  };

  it("is not asked of the host that references the library", async () => {
    const result = await ask('<ProjectReference Include="../Shared/Shared.csproj" />');
    expect(result).toMatchObject({ verdict: "doesNotApply", anchor: { file: "Shared/Keys.cs" } });
  });

  it("is asked of a host that does not", async () => {
    expect(await ask("")).toMatchObject({ verdict: "cantTell" });
  });
});

describe("a consumption time that is read", () => {
  const reading = (body: string) =>
    `${models}class Row { public object At; } class S { Row row; object M(PersistedGrant g) { ${body} } }`;

  it.each([
    ["return new Row { At = g.ConsumedTime };", "cantTell"],
    ["row.At = (g?.ConsumedTime)!; return row;", "cantTell"],
    ["return g.ConsumedTime == null;", "applies"],
    ["var at = g.ConsumedTime; return at;", "applies"],
    ["return new Row { At = g.ConsumedTime == null };", "applies"],
  ])("%s gives %s", async (body, expected) => {
    expect(await verdict("6.3/refresh-token-deleted-on-use", { "S.cs": reading(body) })).toEqual({
      verdict: expected,
      places: [3],
    });
  });
});
