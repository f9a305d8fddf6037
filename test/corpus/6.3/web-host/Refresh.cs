using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;
using Duende.IdentityServer.Validation;
using Microsoft.AspNetCore.Authentication;
using System.Security.Claims;

namespace Ridge.Idp;

public class RidgeRefresh : DefaultRefreshTokenService, IRefreshTokenService
{
    private readonly IHttpContextAccessor _http;

    public RidgeRefresh(IHttpContextAccessor http, IRefreshTokenStore refreshTokenStore, IProfileService profile, ISystemClock clock, ILogger<RidgeRefresh> log, ILoggerFactory factory)
        // applies: 6.3/default-refresh-token-service-constructor
        : base(logger: factory.CreateLogger<DefaultRefreshTokenService>(), clock: clock, profile: profile, refreshTokenStore: refreshTokenStore)
    {
        _http = http;
        log.LogTrace("DefaultRefreshTokenService with {Context}", _http);
    }

    public override async Task<string> UpdateRefreshTokenAsync(RefreshTokenUpdateRequest request)
    {
        if (request.Client.RefreshTokenUsage == TokenUsage.OneTimeOnly) await Task.Yield();
        return await base.UpdateRefreshTokenAsync(request);
    }

    protected override async Task<bool>
        // applies: 6.3/refresh-token-deleted-on-use
        AcceptConsumedTokenAsync(RefreshToken refreshToken)
    {
        return refreshToken.ConsumedTime > DateTime.UtcNow.AddMinutes(-1) || await base.AcceptConsumedTokenAsync(refreshToken);
    }
}

public class Wrapped : IRefreshTokenService
{
    private readonly IRefreshTokenService _inner;
    public Wrapped(IRefreshTokenService inner) => _inner = inner;
    public Task<TokenValidationResult> ValidateRefreshTokenAsync(string tokenHandle, Client client) => _inner.ValidateRefreshTokenAsync(tokenHandle, client);
    public Task<string> CreateRefreshTokenAsync(RefreshTokenCreationRequest request) => _inner.CreateRefreshTokenAsync(request);
    public Task<string> UpdateRefreshTokenAsync(RefreshTokenUpdateRequest request) => _inner.UpdateRefreshTokenAsync(request);
}
