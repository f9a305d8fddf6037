using System.Collections.Generic;
using System.Security.Claims;
// finding: 5.0/namespaces
using IdentityServer4.Test;
// finding: 5.0/namespaces
using IdentityServer4;

namespace Contoso.Login
{
    public static class Users
    {
        public static List<TestUser> All => new List<TestUser>
        {
            new TestUser
            {
                SubjectId = "1",
                Claims =
                {
                    // finding: 5.0/single-quoted-json-claims
                    new Claim("address", @"{ 'locality': 'Ulm', 'country': 'Germany' }", IdentityServerConstants.ClaimValueTypes.Json),
                },
            },
        };
    }
}
