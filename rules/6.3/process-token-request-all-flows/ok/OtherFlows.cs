using Duende.IdentityServer.ResponseHandling;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;
using Duende.IdentityServer.Validation;
using Microsoft.AspNetCore.Authentication;

namespace Contoso.Identity.Tokens;

public class MachineTokenResponseGenerator : TokenResponseGenerator
{
    public MachineTokenResponseGenerator(
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

    // Was: protected override Task<TokenResponse> ProcessTokenRequestAsync(...)
    protected override async Task<TokenResponse> ProcessClientCredentialsRequestAsync(TokenRequestValidationResult request)
    {
        var response = await ProcessTokenRequestAsync(request);
        response.Custom["environment"] = nameof(ProcessTokenRequestAsync);
        return response;
    }

    // An overload of our own, which overrides nothing.
    protected Task<TokenResponse> ProcessTokenRequestAsync(TokenRequestValidationResult request, string environment)
        => ProcessTokenRequestAsync(request);
}
