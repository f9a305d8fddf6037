using System.Security.Claims;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Identity;

namespace Contoso.Identity
{
    public class PlainFactory : IUserClaimsPrincipalFactory<IdentityUser>
    {
        public Task<ClaimsPrincipal> CreateAsync(IdentityUser user) =>
            Task.FromResult(new ClaimsPrincipal(new ClaimsIdentity(new[] { new Claim("sub", user.Id) }, "contoso")));
    }
}
