using Duende.IdentityServer.ResponseHandling;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;
using Duende.IdentityServer.Validation;
using Microsoft.AspNetCore.Authentication;

namespace Contoso.Identity.Tokens;

public class TaggingTokenResponseGenerator : TokenResponseGenerator
{
    public TaggingTokenResponseGenerator(
        ISystemClock clock,
        ITokenService tokenService,
        IRefreshTokenService refreshTokenService,
        IScopeParser scopeParser,
        IResourceStore resources,
        IClientStore clients,
        ILogger<TokenResponseGenerator> logger)
        : base(clock, tokenService, refreshTokenService, scopeParser, resources, clients, logger)
    {
    }

    // finding: 6.3/process-token-request-all-flows
    protected override async Task<TokenResponse> ProcessTokenRequestAsync(TokenRequestValidationResult validationResult)
    {
        var response = await base.ProcessTokenRequestAsync(validationResult);
        response.Custom["environment"] = "test";
        return response;
    }
}
