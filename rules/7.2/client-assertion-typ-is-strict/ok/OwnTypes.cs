using Duende.IdentityServer.Models;

namespace Contoso.Identity.Own;

public static class SecretTypes
{
    public const string JsonWebKey = "jwk";
}

public static class OwnTypes
{
    public static Secret Of(string value) => new(value) { Type = SecretTypes.JsonWebKey };
}
