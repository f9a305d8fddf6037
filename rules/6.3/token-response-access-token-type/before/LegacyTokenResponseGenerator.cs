using System.Threading.Tasks;
using Duende.IdentityServer.ResponseHandling;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;
using Duende.IdentityServer.Validation;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;

namespace Acme.Identity;

public class LegacyTokenResponseGenerator : TokenResponseGenerator
{
    public LegacyTokenResponseGenerator(
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

    protected override async Task<TokenResponse> ProcessExtensionGrantRequestAsync(TokenRequestValidationResult request)
    {
        var (accessToken, _) = await CreateAccessTokenAsync(request.ValidatedRequest);
        // finding: 6.3/token-response-access-token-type
        return new TokenResponse
        {
            AccessToken = accessToken,
            AccessTokenLifetime = request.ValidatedRequest.AccessTokenLifetime,
            Custom = request.CustomResponse,
        };
    }

    protected override async Task<TokenResponse> ProcessPasswordRequestAsync(TokenRequestValidationResult request)
    {
        // finding: 6.3/token-response-access-token-type
        var response = new TokenResponse();
        var (accessToken, refreshToken) = await CreateAccessTokenAsync(request.ValidatedRequest);
        response.AccessToken = accessToken;
        response.RefreshToken = refreshToken;
        return response;
    }
}
