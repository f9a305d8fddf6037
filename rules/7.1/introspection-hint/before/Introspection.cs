using Duende.IdentityServer.Models;
// finding: 7.1/identity-model-renamed
using IdentityModel.Client;

namespace Acme.Identity.Gateway;

public static class Introspection
{
    public static Client Gateway => new() { ClientId = "gateway" };

    public static TokenIntrospectionRequest Ask(string token) => new()
    {
        ClientId = "gateway",
        Token = token,
        // finding: 7.1/introspection-hint
        TokenTypeHint = "refresh_token"
    };

    public static void Narrow(TokenIntrospectionRequest request)
    {
        // finding: 7.1/introspection-hint
        request.TokenTypeHint = "access_token";
    }
}
