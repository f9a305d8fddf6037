using Duende.IdentityServer.Models;

namespace Atlas.Identity.Catalogue;

internal static class Web
{
    internal static readonly Client[] Clients =
    {
        // ask: 6.3/refresh-token-deleted-on-use
        new() { ClientId = "web-1", AllowedGrantTypes = GrantTypes.Code, AllowOfflineAccess = true },
        // ask: 6.3/refresh-token-deleted-on-use
        new() { ClientId = "web-2", AllowedGrantTypes = GrantTypes.Hybrid, AllowOfflineAccess = true, RequirePkce = false },
        new() { ClientId = "web-3", AllowedGrantTypes = GrantTypes.Code, AllowOfflineAccess = true, RefreshTokenUsage = TokenUsage.ReUse },
        new() { ClientId = "web-4", AllowedGrantTypes = GrantTypes.Code, AllowOfflineAccess = false },
        // ask: 6.3/refresh-token-deleted-on-use
        new Client { ClientId = "web-5", AllowedGrantTypes = GrantTypes.Code, AllowOfflineAccess = true, AccessTokenType = AccessTokenType.Reference },
    };

    internal static IReadOnlyDictionary<string, Client> ById { get; } = new Dictionary<string, Client>
    {
        // ask: 6.3/refresh-token-deleted-on-use
        ["web-6"] = new() { ClientId = "web-6", AllowOfflineAccess = true },
        // ask: 6.3/refresh-token-deleted-on-use
        { "web-7", new Client { ClientId = "web-7", AllowOfflineAccess = true } },
        { "web-8", new() { ClientId = "web-8" } },
    };

    // ask: 6.3/refresh-token-deleted-on-use
    internal static Client Extra(string id) => new() { ClientId = id, AllowOfflineAccess = true };

    internal static Client ByKind(string kind) => kind switch
    {
        // ask: 6.3/refresh-token-deleted-on-use
        "a" => new() { ClientId = "a", AllowOfflineAccess = true },
        // ask: 6.3/refresh-token-deleted-on-use
        "b" => new Client { ClientId = "b", AllowOfflineAccess = true },
        _ => new() { ClientId = kind, AllowOfflineAccess = false },
    };

    internal static IEnumerable<Client> Some()
    {
        // ask: 6.3/refresh-token-deleted-on-use
        yield return new() { ClientId = "y", AllowOfflineAccess = true };
        // ask: 6.3/refresh-token-deleted-on-use
        Client local = new() { ClientId = "l", AllowOfflineAccess = true };
        yield return local;
        // ask: 6.3/refresh-token-deleted-on-use
        var list = new List<Client> { new() { ClientId = "i", AllowOfflineAccess = true } };
        // ask: 6.3/refresh-token-deleted-on-use
        list.Add(new() { ClientId = "add", AllowOfflineAccess = true });
        // ask: 6.3/refresh-token-deleted-on-use
        list.AddRange(new[] { new Client { ClientId = "range", AllowOfflineAccess = true } });
        foreach (var c in list) yield return c;
    }

    internal static async Task<Client> LaterAsync()
    {
        await Task.Yield();
        // ask: 6.3/refresh-token-deleted-on-use
        return new() { ClientId = "later", AllowOfflineAccess = true };
    }
}
