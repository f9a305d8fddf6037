using Duende.IdentityModel.Client;

namespace Acme.Identity.Gateway;

/// <summary>A client of the endpoint that has moved to the renamed library before the host.</summary>
public static class RenamedLibrary
{
    // finding: 7.1/introspection-hint
    public static TokenIntrospectionRequest Ask(string token) => new() { Token = token, TokenTypeHint = "refresh_token" };
}
