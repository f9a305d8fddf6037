using Duende.IdentityServer.Models;

namespace Ferry.Identity.Clients;

public sealed class FerryClients
{
    private readonly string _portal;

    public FerryClients(string portal) => _portal = portal;

    public IEnumerable<Client> All()
    {
        yield return Captain();
        yield return Deck("deck", offline: true);
        yield return new()
        {
            ClientId = "tickets",
            // applies: 6.3/logout-token-typ
            BackChannelLogoutUri = $"{_portal}/tickets/logout",
            AllowOfflineAccess = true,
            // applies: 6.3/refresh-token-deleted-on-use
            RefreshTokenUsage = TokenUsage.OneTimeOnly,
        };

        var web = new Client { ClientId = "web", AllowedGrantTypes = GrantTypes.Code };
        // applies: 6.3/logout-token-typ
        web.BackChannelLogoutUri = _portal + "/logout";
        // applies: 6.3/refresh-token-deleted-on-use
        web.RefreshTokenUsage = TokenUsage.OneTimeOnly;
        yield return web;

        foreach (var client in Partners())
        {
            // applies: 6.3/logout-token-typ
            client.BackChannelLogoutUri ??= _portal + "/partners/" + client.ClientId;
            client.RefreshTokenUsage = TokenUsage.ReUse;
            yield return client;
        }
    }

    private static Client Captain() => new()
    {
        ClientId = "captain",
        AllowOfflineAccess = true,
        // applies: 6.3/refresh-token-deleted-on-use
        RefreshTokenUsage = Duende.IdentityServer.Models.TokenUsage.OneTimeOnly,
        RefreshTokenExpiration = TokenExpiration.Absolute,
    };

    private static Client Deck(string id, bool offline) =>
        new() { ClientId = id, AllowOfflineAccess = offline, RefreshTokenUsage = TokenUsage.ReUse, AbsoluteRefreshTokenLifetime = 3600 };

    private static List<Client> Partners()
    {
        var list = new List<Client>
        {
            new() { ClientId = "harbour-master", BackChannelLogoutUri = "" },
            new() { ClientId = "customs", BackChannelLogoutUri = string.Empty },
        };
        list.ForEach(c => c.RequireConsent = true);
        return list;
    }
}
