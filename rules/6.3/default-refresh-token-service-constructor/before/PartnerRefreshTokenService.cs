using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;

namespace Acme.Identity
{
    public class PartnerRefreshTokenService : DefaultRefreshTokenService
    {
        public PartnerRefreshTokenService(IRefreshTokenStore store, IProfileService profile, ISystemClock clock, ILogger<DefaultRefreshTokenService> logger)
            // finding: 6.3/default-refresh-token-service-constructor
            : base(store, profile, clock, logger)
        {
        }
    }
}
