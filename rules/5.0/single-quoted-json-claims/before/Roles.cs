using System.Security.Claims;
// finding: 5.0/namespaces
using IdentityServer4;

namespace Contoso.Login
{
    public static class Roles
    {
        // finding: 5.0/single-quoted-json-claims
        // finding: 5.0/token-payload-claims
        public static Claim Of(string user) => new Claim("roles", "['reader', 'writer']", IdentityServerConstants.ClaimValueTypes.Json);
    }
}
