using Duende.IdentityModel.Client;
using Duende.IdentityServer.Models;

namespace Acme.Identity.Gateway;

public static class Revocation
{
    public static Client Gateway => new() { ClientId = "gateway" };

    // Revocation reads the hint as before.
    public static TokenRevocationRequest Revoke(string token) => new() { Token = token, TokenTypeHint = "refresh_token" };

    public static TokenIntrospectionRequest Ask(string token) => new() { Token = token };
}
