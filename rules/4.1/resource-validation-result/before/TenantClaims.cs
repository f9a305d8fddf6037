using System.Collections.Generic;
using System.Security.Claims;
using System.Threading.Tasks;
using IdentityServer4.Models;
using IdentityServer4.Services;
using IdentityServer4.Validation;
using Microsoft.Extensions.Logging;

namespace Contoso.Identity
{
    public class TenantClaims : DefaultClaimsService
    {
        public TenantClaims(IProfileService profile, ILogger<DefaultClaimsService> logger)
            : base(profile, logger)
        {
        }

        // finding: 4.1/resource-validation-result
        public override Task<IEnumerable<Claim>> GetAccessTokenClaimsAsync(ClaimsPrincipal subject, Resources resources, ValidatedRequest request)
        {
            // finding: 4.1/resource-validation-result
            return base.GetAccessTokenClaimsAsync(subject, resources, request);
        }
    }
}
