using Duende.IdentityServer.Models;

namespace Contoso.Identity;

public static class Plain
{
    public static Client Api => new() { ClientId = "api", AccessTokenType = AccessTokenType.Reference };
}
