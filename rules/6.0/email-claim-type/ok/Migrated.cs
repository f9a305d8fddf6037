using System.Security.Claims;
using IdentityModel;

namespace Contoso.Identity
{
    public static class Migrated
    {
        public static string Mail(ClaimsPrincipal user) => user.FindFirst(JwtClaimTypes.Email)?.Value;
    }
}
