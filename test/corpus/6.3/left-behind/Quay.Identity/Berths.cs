using Duende.IdentityServer.Models;

namespace Quay.Identity;

public static class Berths
{
    public static IEnumerable<IdentityResource> Resources => new IdentityResource[] { new IdentityResources.OpenId() };

    public static IEnumerable<Client> Clients => new[]
    {
        new Client
        {
            ClientId = "crane",
            AllowedGrantTypes = GrantTypes.Code,
            AllowOfflineAccess = true,
            // applies: 6.3/refresh-token-deleted-on-use
            RefreshTokenUsage = TokenUsage.OneTimeOnly,
            // applies: 6.3/logout-token-typ
            BackChannelLogoutUri = "https://crane.quay.example/logout",
        },
    };

    // Was called until the tugs moved away.
    private static Client FormerTug() => new Client
    {
        ClientId = "tug",
        AllowOfflineAccess = true,
        RefreshTokenUsage = TokenUsage.OneTimeOnly,
        BackChannelLogoutUri = "https://tug.quay.example/logout",
    };
}
