using System.Collections.Generic;
using IdentityServer4.Models;

namespace Contoso.Identity
{
    public static class Lists
    {
        // What these lists say can be read, and none of the clients sends anybody to the authorize endpoint.
        public static IEnumerable<Client> Clients => new List<Client>
        {
            new Client { ClientId = "list", AllowedGrantTypes = new List<string> { GrantType.ClientCredentials } },
            new Client { ClientId = "array", AllowedGrantTypes = new[] { "client_credentials", "urn:contoso:delegation" } },
            new Client { ClientId = "added", AllowedGrantTypes = { GrantType.ResourceOwnerPassword } },
            new Client
            {
                ClientId = "both",
                AllowedGrantTypes =
                [
                    "password", // old devices, not "hybrid"
                    GrantType.DeviceFlow
                ]
            }
        };
    }
}
