using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;
using Microsoft.AspNetCore.Authentication;

namespace Foundry.Sts.Tokens;

public class HeaderService : DefaultTokenCreationService
{
    public HeaderService(ISystemClock clock, IKeyMaterialService keys, IdentityServerOptions options, ILogger<DefaultTokenCreationService> logger)
        : base(clock, keys, options, logger) { }

    // applies: 6.3/logout-token-typ
    protected override async Task<Dictionary<string, object>> CreateHeaderElementsAsync(Token token)
    {
        var elements = await base.CreateHeaderElementsAsync(token);
        elements["kiln"] = "7";
        return elements;
    }

    protected override Task<string> CreatePayloadAsync(Token token) => base.CreatePayloadAsync(token);
}

public class OtherHeaders
{
    protected virtual Task<Dictionary<string, object>> CreateHeaderElementsAsync(Token token) => Task.FromResult(new Dictionary<string, object>());
}
