using System.Threading.Tasks;
using Duende.IdentityServer.ResponseHandling;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;
using Duende.IdentityServer.Validation;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;

namespace Acme.Identity;

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

    protected override async Task<TokenResponse> ProcessPasswordRequestAsync(TokenRequestValidationResult request)
    {
        // not a new TokenResponse { AccessToken = … }
        TokenResponse response = await base.ProcessPasswordRequestAsync(request);
        response.Custom["kind"] = "new TokenResponse()" + nameof(TokenResponse);
        return response;
    }
}
