using System.Collections.Generic;
using System.Security.Claims;
using System.Text.Json;
// finding: 5.0/namespaces
using IdentityServer4;

namespace Contoso.Identity
{
    public static class Groups
    {
        public static IEnumerable<Claim> Of(string[] groups, string[] roles)
        {
            // finding: 5.0/token-payload-claims
            yield return new Claim("groups", JsonSerializer.Serialize(groups), IdentityServerConstants.ClaimValueTypes.Json);
            // finding: 5.0/token-payload-claims
            yield return new Claim("groups", JsonSerializer.Serialize(roles), IdentityServerConstants.ClaimValueTypes.Json);
        }
    }
}
