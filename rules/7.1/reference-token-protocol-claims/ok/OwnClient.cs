using Duende.IdentityServer.Validation;

namespace Contoso.Identity.Own;

public enum AccessTokenType
{
    Reference
}

public class Client
{
    public AccessTokenType AccessTokenType { get; set; }
}

public static class OwnClients
{
    public static Client One(TokenValidationResult result) => new Client { AccessTokenType = AccessTokenType.Reference };
}
