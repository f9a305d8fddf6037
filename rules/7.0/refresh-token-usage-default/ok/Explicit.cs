using Duende.IdentityServer.Models;

namespace Acme.Identity;

public static class Explicit
{
    public static Client Mobile => new Client
    {
        ClientId = "mobile",
        AllowOfflineAccess = true,
        RefreshTokenUsage = TokenUsage.OneTimeOnly,
    };

    public static Client Machine => new() { ClientId = "batch", AllowOfflineAccess = false };
}
