using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;
using Microsoft.AspNetCore.Authentication;

namespace Contoso.Identity;

public class TypedTokenCreationService : DefaultTokenCreationService
{
    public TypedTokenCreationService(
        ISystemClock clock, IKeyMaterialService keys, IdentityServerOptions options, ILogger<DefaultTokenCreationService> logger)
        : base(clock, keys, options, logger)
    {
    }

    protected override async Task<Dictionary<string, object>> CreateHeaderElementsAsync(Token token)
    {
        var header = await base.CreateHeaderElementsAsync(token);
        if (token.Type == "access_token") header["typ"] = "JWT";
        return header;
    }
}
