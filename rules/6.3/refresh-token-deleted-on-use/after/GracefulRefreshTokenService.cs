using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;
using Duende.IdentityServer.Stores.Serialization;
using Microsoft.AspNetCore.Authentication;

namespace Contoso.Identity.Tokens;

public class GracefulRefreshTokenService : DefaultRefreshTokenService
{
    public GracefulRefreshTokenService(
        IRefreshTokenStore store, IProfileService profile, ISystemClock clock, PersistentGrantOptions options, ILogger<DefaultRefreshTokenService> logger)
        : base(store, profile, clock, options, logger)
    {
    }

    protected override Task<bool> AcceptConsumedTokenAsync(RefreshToken refreshToken)
    {
        var used = refreshToken.ConsumedTime;
        return Task.FromResult(used > Clock.UtcNow.UtcDateTime.AddSeconds(-30));
    }
}
