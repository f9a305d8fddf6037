using System.Linq;
using System.Security.Claims;
using IdentityModel;
// finding: 5.0/namespaces
using IdentityServer4.Models;

namespace Acme.Identity.Tests
{
    public class FapiTests
    {
        public static Client Web => new Client { ClientId = "web" };

        // finding: 5.0/state-hash-off
        public bool Has(ClaimsIdentity token) => token.HasClaim(claim => claim.Type == "s_hash");

        // finding: 5.0/state-hash-off
        public string Value(ClaimsIdentity token) => token.FindFirst(JwtClaimTypes.StateHash)?.Value;
    }
}
