using Duende.IdentityServer.Models;

namespace Contoso.Identity;

public static class Clients
{
    public static IEnumerable<Client> All =>
    [
        new Client
        {
            ClientId = "nightly",
            AllowedGrantTypes = GrantTypes.ClientCredentials,
            ClientSecrets = { new Secret("x".Sha256()) }
        },
        new Client
        {
            ClientId = "spa",
            AllowedGrantTypes = GrantTypes.Code,
            RequireClientSecret = false
        }
    ];
}
