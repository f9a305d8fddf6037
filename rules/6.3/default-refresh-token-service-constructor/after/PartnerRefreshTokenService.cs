using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;
using Duende.IdentityServer.Stores.Serialization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;

namespace Acme.Identity
{
    public class PartnerRefreshTokenService : DefaultRefreshTokenService
    {
        public PartnerRefreshTokenService(IRefreshTokenStore store, IProfileService profile, ISystemClock clock, PersistentGrantOptions options, ILogger<DefaultRefreshTokenService> logger)
            : base(store, profile, clock, options, logger)
        {
        }
    }
}
