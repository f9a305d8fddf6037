using Duende.IdentityServer.Models;

namespace Harbor.Login;

public static class Clients
{
    public static IEnumerable<IdentityResource> Identity => new IdentityResource[]
    {
        new IdentityResources.OpenId(),
        new IdentityResources.Profile(),
    };

    public static IEnumerable<ApiScope> Scopes => new[]
    {
        new ApiScope("berths"),
        new ApiScope("cranes", "Crane control"),
    };

    public static IEnumerable<Client> All => new[]
    {
        new Client
        {
            ClientId = "tide-job",
            AllowedGrantTypes = GrantTypes.ClientCredentials,
            ClientSecrets = { new Secret("tide".Sha256()) },
            AllowedScopes = { "berths" },
        },

        // ask: 6.3/refresh-token-deleted-on-use
        new Client
        {
            ClientId = "pilot-app",
            AllowedGrantTypes = GrantTypes.Code,
            RequireClientSecret = false,
            RedirectUris = { "harbor.pilot://callback" },
            AllowOfflineAccess = true,
            AllowedScopes = { "openid", "berths" },
        },

        // ask: 6.3/refresh-token-deleted-on-use
        new Client
        {
            ClientId = "web",
            ClientSecrets = { new Secret("web".Sha256()) },
            AllowedGrantTypes = GrantTypes.Code,
            RedirectUris = { "https://web.harbor.example/signin-oidc" },
            // applies: 6.3/logout-token-typ
            BackChannelLogoutUri = "https://web.harbor.example/bff/backchannel",
            FrontChannelLogoutUri = "https://web.harbor.example/signout-oidc",
            AllowOfflineAccess = true,
            RefreshTokenExpiration = TokenExpiration.Sliding,
        },

        new Client
        {
            ClientId = "kiosk",
            AllowedGrantTypes = GrantTypes.DeviceFlow,
            AllowOfflineAccess = true,
            RefreshTokenUsage = TokenUsage.ReUse,
            BackChannelLogoutUri = null,
        },

        new Client
        {
            ClientId = "crane-panel",
            AllowedGrantTypes = GrantTypes.Code,
            AllowOfflineAccess = false,
        },

        new Client { ClientId = "spa-legacy", AllowedGrantTypes = GrantTypes.Implicit, AllowAccessTokensViaBrowser = true },
    };
}
