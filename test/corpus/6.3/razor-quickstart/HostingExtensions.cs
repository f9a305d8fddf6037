using Duende.IdentityServer.Models;

namespace Lantern;

internal static class HostingExtensions
{
    public static WebApplication ConfigureServices(this WebApplicationBuilder builder)
    {
        builder.Services.AddRazorPages();
        builder.Services.AddIdentityServer(options => { options.Events.RaiseFailureEvents = true; })
            .AddInMemoryIdentityResources(Config.IdentityResources)
            .AddInMemoryClients(Config.Clients)
            .AddTestUsers(new());
        return builder.Build();
    }
}

public static class Config
{
    public static IEnumerable<IdentityResource> IdentityResources => new IdentityResource[] { new IdentityResources.OpenId() };

    // `RequireResourceIndicator = true` would isolate this API; see ApiResource
    public static IEnumerable<ApiResource> Apis =>
        new[] { new ApiResource("lamp") { Scopes = { "lamp.read" } }, new ApiResource("buoy") { RequireResourceIndicator = false } };

    public static IEnumerable<Client> Clients => new Client[]
    {
        new() { ClientId = "m2m", AllowedGrantTypes = GrantTypes.ClientCredentials },
        // whoever reads ConsumedTime (Pages/Grants) has answered the question of refresh tokens for the whole host
        new()
        {
            ClientId = "interactive",
            AllowedGrantTypes = GrantTypes.Code,
            RedirectUris = { "https://localhost:44300/signin-oidc" },
            FrontChannelLogoutUri = "https://localhost:44300/signout-oidc",
            AllowOfflineAccess = true,
        },
    };
}
