using Duende.IdentityServer.Models;

namespace Contoso.Identity.Reusable;

public static class ReusableTokens
{
    // RefreshTokenUsage = TokenUsage.OneTimeOnly is what the template had.
    public static Client Kiosk => new()
    {
        ClientId = "kiosk",
        AllowOfflineAccess = true,
        RefreshTokenUsage = TokenUsage.ReUse,
    };

    public static Client Machine => new Client { ClientId = "machine", AllowedGrantTypes = GrantTypes.ClientCredentials };

    public static Client Reader => new Client { ClientId = "reader", AllowOfflineAccess = false };

    public static string Help => $"set {nameof(Client.RefreshTokenUsage)} to {nameof(TokenUsage.OneTimeOnly)}";

    public static bool IsOneTime(Client client) => client.RefreshTokenUsage == TokenUsage.OneTimeOnly;
}
