using Duende.IdentityServer.Models;

namespace Atlas.Identity.Catalogue;

internal static class Machines
{
    internal static IEnumerable<Client> All(IConfiguration configuration) => configuration.GetSection("Machines").GetChildren().Select(section => new Client
    {
        ClientId = section["Id"],
        AllowedGrantTypes = GrantTypes.ClientCredentials,
        ClientSecrets = { new Secret(section["Secret"].Sha256()) },
    });

    internal static Client Device => new()
    {
        ClientId = "device",
        AllowedGrantTypes = GrantTypes.DeviceFlow,
        AllowOfflineAccess = true,
        RefreshTokenUsage = TokenUsage.ReUse,
        RequireClientSecret = false,
    };
}
