using System.Security.Claims;
using static Duende.IdentityServer.IdentityServerConstants;

namespace Harbour.Web
{
    public class LocalAccount
    {
        public string Policy => LocalApi.PolicyName;

        // finding: 5.2/ambiguous-type-names
        public string NameOf(ClaimsPrincipal user) => user.FindFirstValue(ClaimTypes.NameIdentifier);
    }
}
