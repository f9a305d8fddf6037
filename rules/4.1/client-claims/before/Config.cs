using System.Collections.Generic;
using System.Linq;
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
            // finding: 4.1/client-claims
            Claims = new List<Claim> { new Claim("tenant", "42") }
        };

        public static Client Batch => new Client
        {
            ClientId = "batch",
            AllowedGrantTypes = GrantTypes.ClientCredentials,
            Claims =
            {
                // finding: 4.1/client-claims
                new Claim("tenant", "42"),
                // finding: 4.1/client-claims
                new System.Security.Claims.Claim("level", "3", ClaimValueTypes.Integer)
            }
        };

        public static void AddRole(Client client)
        {
            // finding: 4.1/client-claims
            client.Claims.Add(new Claim("role", "batch"));
        }

        public static void Replace(Client client, IDictionary<string, string> claims)
        {
            // finding: 4.1/client-claims
            client.Claims = claims.Select(pair => new Claim(pair.Key, pair.Value)).ToList();
        }
    }
}
