using Duende.IdentityServer.Models;

namespace Contoso.Identity;

public static class Jwt
{
    public static Client Web => new() { ClientId = "web", AccessTokenType = AccessTokenType.Jwt };

    public static bool IsReference(Client client) => client.AccessTokenType == AccessTokenType.Reference;
}
