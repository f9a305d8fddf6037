using System.Collections.Generic;
using System.Security.Claims;
using IdentityServer4.Test;

namespace Contoso.Identity
{
    public static class Users
    {
        public static TestUser Alice => new TestUser { SubjectId = "1", Claims = new List<Claim> { new Claim("name", "Alice") } };

        public static void Add(ClaimsIdentity identity) => identity.AddClaim(new Claim("role", "batch"));
    }
}
