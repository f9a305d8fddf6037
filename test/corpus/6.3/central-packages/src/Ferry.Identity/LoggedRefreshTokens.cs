using Duende.IdentityServer.Stores;
using Microsoft.AspNetCore.Authentication;

namespace Ferry.Identity;

public class LoggedRefreshTokens(IRefreshTokenStore store, IProfileService profile, ISystemClock clock, ILogger<RefreshBase> logger)
    // applies: 6.3/default-refresh-token-service-constructor
    : RefreshBase(store, profile, clock, logger)
{
    public override Task<string> CreateRefreshTokenAsync(RefreshTokenCreationRequest request)
    {
        Logger.LogInformation("refresh token for {Client}", request.Client.ClientId);
        return base.CreateRefreshTokenAsync(request);
    }
}
