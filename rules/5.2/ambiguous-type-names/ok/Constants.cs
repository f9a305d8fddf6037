using System.Security.Claims;
using Duende.IdentityServer;

namespace Harbour.Web
{
    public class Constants
    {
        public string Policy => IdentityServerConstants.LocalApi.PolicyName;

        public string NameOf(ClaimsPrincipal user) => user.FindFirstValue(ClaimTypes.NameIdentifier);
    }
}
