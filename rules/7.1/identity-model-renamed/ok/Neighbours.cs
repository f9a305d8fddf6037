using Duende.IdentityServer.Models;
using IdentityModel.AspNetCore.OAuth2Introspection;
using Microsoft.IdentityModel.Tokens;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Contoso.Identity;

public static class Neighbours
{
    public static SecurityKey Key(Secret secret) => new JsonWebKey(secret.Value);

    public static JsonWebToken Read(string token) => new(token);
}
