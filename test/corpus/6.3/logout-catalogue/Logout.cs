using System.Linq.Expressions;
using Duende.IdentityServer.Models;
using IdentityClient = Duende.IdentityServer.Models.Client;

namespace Comet;

public class ClientBuilder
{
    private readonly IdentityClient _client = new();
    private IdentityClient? _other;

    // applies: 6.3/logout-token-typ
    public ClientBuilder WithLogout(string uri) { _client.BackChannelLogoutUri = uri; return this; }

    // applies: 6.3/logout-token-typ
    public ClientBuilder WithHost(string host) { this._client.BackChannelLogoutUri = $"https://{host}/bye"; return this; }

    public ClientBuilder Without() { _client.BackChannelLogoutUri = null; return this; }

    public ClientBuilder Reset()
    {
        _other ??= new();
        // applies: 6.3/logout-token-typ
        _other!.BackChannelLogoutUri = Defaults.Logout;
        return this;
    }

    // applies: 6.3/refresh-token-deleted-on-use
    public ClientBuilder Once() { _client.RefreshTokenUsage = TokenUsage.OneTimeOnly; return this; }

    public ClientBuilder Many() { _client.RefreshTokenUsage = TokenUsage.ReUse; return this; }

    public IdentityClient Build() => _client;
}

public static class Defaults
{
    public const string Logout = "https://comet.example/logout";
    public const string BackChannelLogoutUri = "BackChannelLogoutUri";
}

public class Special : IdentityClient
{
    public Special()
    {
        // applies: 6.3/logout-token-typ
        BackChannelLogoutUri = "https://special";
        // applies: 6.3/refresh-token-deleted-on-use
        RefreshTokenUsage = TokenUsage.OneTimeOnly;
        // applies: 6.3/logout-token-typ
        this.BackChannelLogoutUri = "https://special/2";
        // applies: 6.3/logout-token-typ
        base.BackChannelLogoutUri = "https://special/3";
    }
}

public static class Uses
{
    // applies: 6.3/logout-token-typ
    public static Special Make() => new Special { ClientId = "s", BackChannelLogoutUri = "https://made" };

    public static void Each(IEnumerable<IdentityClient> clients, Action<IdentityClient> then)
    {
        foreach (IdentityClient client in clients.Where(c => c.Enabled))
        {
            // applies: 6.3/logout-token-typ
            client.BackChannelLogoutUri = Defaults.Logout;
            then(client);
        }

        // applies: 6.3/logout-token-typ
        for (var i = 0; i < 3; i++) clients.ElementAt(i).BackChannelLogoutUri = "https://at";
        // applies: 6.3/logout-token-typ
        clients.Single(c => c.ClientId == "one").BackChannelLogoutUri = "https://single";

        var groups = clients.ToDictionary(c => c.ClientId);
        // applies: 6.3/logout-token-typ
        groups["one"].BackChannelLogoutUri = "https://dictionary";

        IdentityClient Local()
        {
            // applies: 6.3/logout-token-typ
            return new IdentityClient { BackChannelLogoutUri = Defaults.Logout };
        }

        then(Local());
    }

    public static void Options(ClientOptions options)
    {
        // applies: 6.3/logout-token-typ
        options.Main.BackChannelLogoutUri = "https://main";
        // applies: 6.3/logout-token-typ
        options.All[0].BackChannelLogoutUri = "https://zero";
        options.Own.BackChannelLogoutUri = "https://own";
        // applies: 6.3/logout-token-typ
        (options.Main, options.Number) = (new IdentityClient { BackChannelLogoutUri = "https://tuple" }, 1);
        // applies: 6.3/logout-token-typ
        if (options is { Main: { } main }) main.BackChannelLogoutUri = "https://property-pattern";
    }

    public static Expression<Func<IdentityClient, bool>> Has => c => c.BackChannelLogoutUri != null;
    public static string Text(IdentityClient c) => $"{c.BackChannelLogoutUri}, BackChannelLogoutUri = \"x\"";
}

public class ClientOptions
{
    public IdentityClient Main { get; set; } = new();
    public List<IdentityClient> All { get; } = new();
    public OwnClient Own { get; } = new();
    public int Number { get; set; }
}

public class OwnClient
{
    public string? BackChannelLogoutUri { get; set; }
    public void Set() { BackChannelLogoutUri = "https://own"; this.BackChannelLogoutUri = "https://own/2"; }
}
