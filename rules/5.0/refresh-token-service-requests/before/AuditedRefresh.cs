using System.Security.Claims;
using System.Threading.Tasks;
// finding: 5.0/namespaces
using IdentityServer4.Models;
// finding: 5.0/namespaces
using IdentityServer4.Services;
// finding: 5.0/namespaces
using IdentityServer4.Stores;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;

namespace Contoso.Identity
{
    public class AuditedRefresh : DefaultRefreshTokenService
    {
        public AuditedRefresh(IRefreshTokenStore store, IProfileService profile, ISystemClock clock, ILogger<DefaultRefreshTokenService> logger)
            : base(store, profile, clock, logger)
        {
        }

        // finding: 5.0/refresh-token-service-requests
        public override Task<string> CreateRefreshTokenAsync(ClaimsPrincipal subject, Token accessToken, Client client)
        {
            // finding: 5.0/refresh-token-service-requests
            return base.CreateRefreshTokenAsync(subject, accessToken, client);
        }
    }
}
