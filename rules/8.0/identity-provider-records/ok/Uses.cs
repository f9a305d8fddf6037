using Duende.IdentityServer.Models;

namespace Acme.Identity.Providers;

public class ProviderBadge
{
    public ProviderBadge(IdentityProvider provider) => Text = provider.DisplayName ?? provider.Scheme;

    public string Text { get; }

    public static IdentityProvider Demo() => new OidcProvider { Scheme = "demo", Authority = "https://demo.example" };
}
