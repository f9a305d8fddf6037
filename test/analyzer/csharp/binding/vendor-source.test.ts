import { describe, expect, it } from "vitest";
import { analyzeTexts, applied } from "../../../support/analyze.ts";

const product = "src/Duende/5.0.4/IdentityServer/Duende.IdentityServer.csproj";
const host = (packages: string) => `<Project Sdk="Microsoft.NET.Sdk.Web">
  <PropertyGroup><TargetFramework>net6.0</TargetFramework></PropertyGroup>
  <ItemGroup>${packages}</ItemGroup>
</Project>
`;
const reference = `<ProjectReference Include="..\\${product.replaceAll("/", "\\")}" />`;
const package62 = '<PackageReference Include="Duende.IdentityServer" Version="6.2.3" />';

const own = {
  "Host/Responses.cs": `using Duende.IdentityServer.ResponseHandling;
using Duende.IdentityServer.Services;

public class Responses : TokenResponseGenerator
{
    protected override Task<TokenResponse> ProcessTokenRequestAsync(TokenRequestValidationResult result) =>
        Task.FromResult(new TokenResponse { IdentityToken = "" });
}

public class Refresh : DefaultRefreshTokenService
{
    public Refresh(IRefreshTokenStore store, IProfileService profile, ISystemClock clock, ILogger<Refresh> logger)
        : base(store, profile, clock, logger)
    {
    }
}
`,
  "Host/Cleanup.cs": `using Duende.IdentityServer.EntityFramework;

public class Cleanup
{
    public Task Run(TokenCleanupService service) => service.RemoveExpiredGrantsAsync();
}
`,
};

const source = {
  [product]: '<Project Sdk="Microsoft.NET.Sdk"></Project>',
  "src/Duende/5.0.4/IdentityServer/ResponseHandling/TokenResponseGenerator.cs": `namespace Duende.IdentityServer.ResponseHandling;

public class TokenResponseGenerator
{
    protected virtual Task<TokenResponse> ProcessTokenRequestAsync(TokenRequestValidationResult result) => null;
}

public class TokenResponse
{
    public string IdentityToken { get; set; }
}
`,
  "src/Duende/5.0.4/IdentityServer/Services/DefaultRefreshTokenService.cs": `namespace Duende.IdentityServer.Services;

public class DefaultRefreshTokenService
{
    public DefaultRefreshTokenService(IRefreshTokenStore store, IProfileService profile, ISystemClock clock, ILogger logger) { }
}
`,
  "src/Duende/5.0.4/IdentityServer/EntityFramework/TokenCleanupService.cs": `namespace Duende.IdentityServer.EntityFramework;

public partial class TokenCleanupService
{
    private readonly Inner inner = new();

    public Task RemoveExpiredGrantsAsync() => null;

    public class Inner { }
}

public partial class TokenCleanupService
{
    public Task Start() => RemoveExpiredGrantsAsync();
}
`,
};

async function appliedTo(packages: string, more: Record<string, string>, from?: string): Promise<string[]> {
  const report = await analyzeTexts({ "Host/Host.csproj": host(packages), ...own, ...more }, from ? { from } : {});
  return applied(report).filter((line) => !line.endsWith(" 6.3/update-packages"));
}

const wanted = [
  "Host/Cleanup.cs:5 6.3/remove-expired-grants-renamed",
  "Host/Responses.cs:13 6.3/default-refresh-token-service-constructor",
  "Host/Responses.cs:6 6.3/process-token-request-all-flows",
  "Host/Responses.cs:7 6.3/token-response-access-token-type",
];

const contexts = {
  "Host/Tables.cs": `using Duende.IdentityServer.EntityFramework.DbContexts;
using Duende.IdentityServer.EntityFramework.Interfaces;
using Microsoft.EntityFrameworkCore;

public class Tables(IPersistedGrantDbContext grants, IServiceProvider services)
{
    private readonly ConfigurationDbContext _context;

    public async Task Run()
    {
        var client = await _context.Clients.Include(c => c.Scopes).FirstOrDefaultAsync(c => c.ClientId == "a");
        client.BackChannelLogoutUri = "https://a";
        await grants.PersistedGrants.CountAsync(x => x.ConsumedTime.HasValue);
        var own = services.GetRequiredService<PersistedGrantDbContext>();
        await own.PersistedGrants.Where(x => x.Key != "").CountAsync(x => x.ConsumedTime.HasValue);
        _context.ApiScopes.First().BackChannelLogoutUri = "no table of clients";
    }
}
`,
};

describe("the tables of the product's database contexts", () => {
  it("hold its entities, through classes and interfaces", async () => {
    const report = await analyzeTexts({ "Host/Host.csproj": host(package62), ...contexts });
    const lines = report.results.flatMap(({ findings }) =>
      findings
        .filter(({ location }) => location.file.endsWith("Tables.cs"))
        .map(({ location }) => location.region.startLine),
    );
    expect([...new Set(lines)].sort((a, b) => a - b)).toEqual([12, 13, 15]);
  });
});

describe("the product's own projects in a solution", () => {
  it("give the projects that reference them the findings that the package gives", async () => {
    expect(await appliedTo(package62, {})).toEqual(wanted);
    expect(await appliedTo(package62 + reference, source)).toEqual(wanted);
  });

  it("are the product without a package, where the release is given", async () => {
    expect((await appliedTo(reference, source, "6.2")).filter((line) => line.includes(".cs:"))).toEqual(wanted);
  });

  it("are the product through a project in between", async () => {
    const between = {
      "Between/Between.csproj": `<Project Sdk="Microsoft.NET.Sdk"><ItemGroup>${reference}</ItemGroup></Project>`,
    };
    const through = '<ProjectReference Include="..\\Between\\Between.csproj" />';
    expect(await appliedTo(package62 + through, { ...source, ...between })).toEqual(wanted);
  });

  it("lead on from their types that the catalog does not know to those that it knows", async () => {
    const more = {
      ...source,
      "src/Duende/5.0.4/IdentityServer/Sub.cs":
        "namespace Duende.IdentityServer.EntityFramework; public class Patched : TokenCleanupService { }",
      "Host/Sub.cs":
        "using Duende.IdentityServer.EntityFramework;\nclass Job { void Run(Patched s) => s.RemoveExpiredGrantsAsync(); }\n",
    };
    expect(await appliedTo(package62 + reference, more)).toContain("Host/Sub.cs:2 6.3/remove-expired-grants-renamed");
  });

  it("are no work for whoever copied them, project by project", async () => {
    const storage = "src/Duende/5.0.4/Storage/Duende.IdentityServer.EntityFramework.csproj";
    const back = '<ProjectReference Include="..\\IdentityServer\\Duende.IdentityServer.csproj" />';
    const copies = {
      ...source,
      [storage]: `<Project Sdk="Microsoft.NET.Sdk"><ItemGroup>${back}</ItemGroup></Project>`,
      "src/Duende/5.0.4/Storage/Host.cs":
        "namespace Duende.IdentityServer.EntityFramework; class Host { void Run(TokenCleanupService s) => s.RemoveExpiredGrantsAsync(); }",
    };
    expect((await appliedTo(package62, copies, "6.2")).filter((line) => line.includes("Storage/Host.cs"))).toEqual([]);
  });

  it("stay own code within the project that declares them", async () => {
    const within = {
      "Host/Copied.cs": source["src/Duende/5.0.4/IdentityServer/EntityFramework/TokenCleanupService.cs"],
    };
    expect(await appliedTo(package62, within)).toEqual(wanted.slice(1));
  });
});

it.each([
  ["a copy of the source in the solution", reference, source, ["likely"]],
  ["the package", package62, {}, ["certain"]],
])("what is bound to %s is as sure as that", async (_, packages, more, expected) => {
  const report = await analyzeTexts({ "Host/Host.csproj": host(packages), ...own, ...more }, { from: "6.2" });
  const found = report.results
    .filter(({ rule }) => rule === "6.3/remove-expired-grants-renamed")
    .flatMap(({ findings }) => findings.filter(({ location }) => location.file.startsWith("Host/")));
  expect(found.map(({ confidence }) => confidence)).toEqual(expected);
});
