using System.Collections.Generic;
using IdentityServer4.Models;

namespace Contoso.Identity
{
    public static class Config
    {
        public static IEnumerable<IdentityResource> Ids => new List<IdentityResource>
        {
            new IdentityResources.OpenId(),
            new IdentityResource("roles", new[] { "role" }),
            new IdentityResource(name: "groups", userClaims: new[] { "group" })
        };
    }
}
