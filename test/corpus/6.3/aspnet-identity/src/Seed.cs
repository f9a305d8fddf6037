using Duende.IdentityServer.Models;

namespace Dairy.Accounts;

public class Seed
{
    public static ICollection<Client> Clients
    {
        get
        {
            return new List<Client>
            {
                Milk(),
                new Client
                {
                    ClientId = "churn",
                    ClientName = "Churn, the old mobile app (RefreshTokenUsage = OneTimeOnly)",
                    AllowedGrantTypes = GrantTypes.CodeAndClientCredentials,
                    AllowOfflineAccess = true,
                    // applies: 6.3/refresh-token-deleted-on-use
                    RefreshTokenUsage = TokenUsage.OneTimeOnly,
                    UpdateAccessTokenClaimsOnRefresh = true,
                    // applies: 6.3/logout-token-typ
                    BackChannelLogoutUri = "https://churn.dairy.example/out",
                    BackChannelLogoutSessionRequired = true,
                },
                new()
                {
                    ClientId = "curd",
                    AllowOfflineAccess = true,
                    // applies: 6.3/refresh-token-deleted-on-use
                    RefreshTokenUsage = TokenUsage.OneTimeOnly,
                    RefreshTokenExpiration = TokenExpiration.Sliding,
                },
                new("whey", "Whey") { AllowOfflineAccess = true, RefreshTokenUsage = TokenUsage.ReUse },
            };
        }
    }

    private static Client Milk()
    {
        var client = new Client();
        client.ClientId = "milk";
        client.AllowOfflineAccess = true;
        // applies: 6.3/refresh-token-deleted-on-use
        client.RefreshTokenUsage = TokenUsage.OneTimeOnly;
        // applies: 6.3/logout-token-typ
        client.BackChannelLogoutUri = Environment.GetEnvironmentVariable("MILK_LOGOUT");
        client.FrontChannelLogoutUri = "https://milk.dairy.example/BackChannelLogoutUri";
        return client;
    }
}
