using Duende.IdentityServer.ResponseHandling;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;
using Duende.IdentityServer.Validation;
using Microsoft.AspNetCore.Authentication;

namespace Foundry.Sts.Tokens;

public class Responses : TokenResponseGenerator
{
    public Responses(ISystemClock clock, ITokenService tokenService, IRefreshTokenService refreshTokenService, IScopeParser scopeParser, IResourceStore resources, IClientStore clients, ILogger<TokenResponseGenerator> logger)
        : base(clock, tokenService, refreshTokenService, scopeParser, resources, clients, logger) { }

    // applies: 6.3/process-token-request-all-flows
    protected override async Task<TokenResponse> ProcessTokenRequestAsync(TokenRequestValidationResult validationResult)
    {
        var response = await base.ProcessTokenRequestAsync(validationResult);
        response.Custom.Add("kiln", 7);
        return response;
    }

    protected override async Task<TokenResponse> ProcessExtensionGrantRequestAsync(TokenRequestValidationResult request)
    {
        var (token, refresh) = await CreateAccessTokenAsync(request.ValidatedRequest);
        // applies: 6.3/token-response-access-token-type
        return new TokenResponse
        {
            AccessToken = token,
            RefreshToken = refresh,
            AccessTokenLifetime = request.ValidatedRequest.AccessTokenLifetime,
            Scope = string.Join(' ', request.ValidatedRequest.ValidatedResources.RawScopeValues),
        };
    }

    protected override Task<TokenResponse> ProcessPasswordRequestAsync(TokenRequestValidationResult request)
    {
        // applies: 6.3/token-response-access-token-type
        var response = new TokenResponse() { AccessToken = "none" };
        response.AccessTokenLifetime = 1;
        return Task.FromResult(response);
    }
}
