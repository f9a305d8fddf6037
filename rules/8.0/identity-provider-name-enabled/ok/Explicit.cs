using Duende.IdentityServer.Models;

namespace Acme.Identity.Providers;

public static class Explicit
{
    public static IdentityProviderName Name(string scheme, bool active) => new() { Scheme = scheme, Enabled = active };

    public static IdentityProvider Provider(string scheme) => new OidcProvider { Scheme = scheme };
}
