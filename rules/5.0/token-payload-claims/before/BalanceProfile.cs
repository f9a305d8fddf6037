using System.Security.Claims;
using System.Threading.Tasks;
// finding: 5.0/namespaces
using IdentityServer4.Models;
// finding: 5.0/namespaces
using IdentityServer4.Services;

namespace Contoso.Identity
{
    public class BalanceProfile : IProfileService
    {
        public Task GetProfileDataAsync(ProfileDataRequestContext context)
        {
            // finding: 5.0/token-payload-claims
            context.IssuedClaims.Add(new Claim("balance", "12.5", ClaimValueTypes.Double));
            return Task.CompletedTask;
        }

        public Task IsActiveAsync(IsActiveContext context) => Task.CompletedTask;
    }
}
