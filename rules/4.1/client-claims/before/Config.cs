using System.Collections.Generic;
using System.Security.Claims;
using IdentityServer4.Models;

namespace Contoso.Identity
{
    public static class Config
    {
        public static Client Worker => new Client
        {
            ClientId = "worker",
            AllowedGrantTypes = GrantTypes.ClientCredentials,
            // finding: 4.1/client-claims
            Claims = new List<Claim> { new Claim("tenant", "42") }
        };

        public static void AddRole(Client client)
        {
            // finding: 4.1/client-claims
            client.Claims.Add(new Claim("role", "batch"));
        }
    }
}
