using Duende.IdentityServer.Events;

namespace Acme.Identity;

public static class Sink
{
    // finding: 7.0/introspection-by-clients
    public static string Name(TokenIntrospectionSuccessEvent evt) => evt.ApiName.ToUpperInvariant();
}
