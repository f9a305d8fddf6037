using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;
using Microsoft.AspNetCore.Authentication;

namespace Contoso.Identity.Tokens;

public class GracefulRefreshTokenService : DefaultRefreshTokenService
{
    public GracefulRefreshTokenService(
        IRefreshTokenStore store, IProfileService profile, ISystemClock clock, ILogger<DefaultRefreshTokenService> logger)
        // finding: 6.3/default-refresh-token-service-constructor
        : base(store, profile, clock, logger)
    {
    }

    // finding: 6.3/refresh-token-deleted-on-use
    protected override Task<bool> AcceptConsumedTokenAsync(RefreshToken refreshToken)
    {
        var used = refreshToken.ConsumedTime;
        return Task.FromResult(used > Clock.UtcNow.UtcDateTime.AddSeconds(-30));
    }
}
