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
            Claims = new List<ClientClaim> { new ClientClaim("tenant", "42") }
        };

        public static Client Batch => new Client
        {
            ClientId = "batch",
            AllowedGrantTypes = GrantTypes.ClientCredentials,
            Claims =
            {
                new ClientClaim("tenant", "42"),
                new ClientClaim("level", "3", ClaimValueTypes.Integer)
            }
        };

        public static void AddRole(Client client)
        {
            client.Claims.Add(new ClientClaim("role", "batch"));
        }

        public static void Replace(Client client, IDictionary<string, string> claims)
        {
            client.Claims = claims.Select(pair => new ClientClaim(pair.Key, pair.Value)).ToList();
        }
    }
}
