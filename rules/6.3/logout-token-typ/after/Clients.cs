using Duende.IdentityServer.Models;

namespace Contoso.Identity;

public static class Clients
{
    public static IEnumerable<Client> All(string portal)
    {
        yield return new Client
        {
            ClientId = "web",
            AllowedGrantTypes = GrantTypes.Code,
            RedirectUris = { "https://web.contoso.example/signin-oidc" },
            BackChannelLogoutUri = "https://web.contoso.example/bff/backchannel",
        };

        var client = new Client { ClientId = "portal" };
        client.BackChannelLogoutUri = portal + "/logout";
        yield return client;

        yield return new Client { ClientId = "legacy", BackChannelLogoutUri = null, FrontChannelLogoutUri = portal + "/front" };
    }
}
