using System.Threading.Tasks;
using Duende.IdentityServer.Models;
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
        return new TokenResponse
        {
            AccessToken = accessToken,
            AccessTokenType = request.ValidatedRequest.ProofType == ProofType.DPoP ? "DPoP" : "Bearer",
            AccessTokenLifetime = request.ValidatedRequest.AccessTokenLifetime,
            Custom = request.CustomResponse,
        };
    }

    protected override async Task<TokenResponse> ProcessPasswordRequestAsync(TokenRequestValidationResult request)
    {
        var response = new TokenResponse();
        var (accessToken, refreshToken) = await CreateAccessTokenAsync(request.ValidatedRequest);
        response.AccessToken = accessToken;
        response.AccessTokenType = request.ValidatedRequest.ProofType == ProofType.DPoP ? "DPoP" : "Bearer";
        response.RefreshToken = refreshToken;
        return response;
    }
}
