using System.Collections.Generic;
using Duende.IdentityServer.Models;

namespace Acme.Identity;

public static class Clients
{
    public static IEnumerable<Client> All => new[]
    {
        // finding: 7.0/refresh-token-usage-default
        new Client
        {
            ClientId = "mobile",
            AllowedGrantTypes = GrantTypes.Code,
            RequireClientSecret = false,
            AllowOfflineAccess = true,
        },
        new Client
        {
            ClientId = "batch",
            AllowedGrantTypes = GrantTypes.ClientCredentials,
        },
    };
}
