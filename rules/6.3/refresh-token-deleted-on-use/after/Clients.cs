using Duende.IdentityServer.Models;

namespace Contoso.Identity.Tokens;

public static class Clients
{
    public static Client Mobile => new Client
    {
        ClientId = "mobile",
        AllowOfflineAccess = true,
        RefreshTokenUsage = TokenUsage.OneTimeOnly,
    };

    public static Client Kiosk => new Client
    {
        ClientId = "kiosk",
        AllowOfflineAccess = true,
        RefreshTokenUsage = TokenUsage.ReUse,
    };
}
