using Duende.IdentityServer.Models;

namespace Contoso.Identity;

public static class Clients
{
    public static IEnumerable<Client> All =>
    [
        // finding: 7.3/client-credentials-need-secret
        new Client
        {
            ClientId = "nightly",
            AllowedGrantTypes = GrantTypes.ClientCredentials,
            RequireClientSecret = false,
            AllowedScopes = { "api" }
        },
        // finding: 7.3/client-credentials-need-secret
        new()
        {
            ClientId = "portal",
            RequireClientSecret = false,
            AllowedGrantTypes = GrantTypes.CodeAndClientCredentials
        },
        // finding: 7.3/client-credentials-need-secret
        new()
        {
            ClientId = "spa",
            RequireClientSecret = false,
            AllowedGrantTypes = GrantTypes.ImplicitAndClientCredentials
        },
        // finding: 7.3/client-credentials-need-secret
        new()
        {
            ClientId = "desktop",
            RequireClientSecret = false,
            AllowedGrantTypes = GrantTypes.HybridAndClientCredentials
        }
    ];
}
