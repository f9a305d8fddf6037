using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;
using Duende.IdentityServer.Stores.Serialization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;

namespace Acme.Identity;

public class MigratedRefreshTokenService : DefaultRefreshTokenService
{
    public MigratedRefreshTokenService(
        IRefreshTokenStore store,
        IProfileService profile,
        ISystemClock clock,
        PersistentGrantOptions grants,
        ILogger<DefaultRefreshTokenService> logger)
        : base(store, profile, clock, grants, logger)
    {
    }
}
