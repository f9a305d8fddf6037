using Duende.IdentityServer.Models;

namespace Contoso.Identity.Own;

public static class ClaimValueTypes
{
    public const string Double = "urn:contoso:double";
}

public static class OwnTypes
{
    public static ClientClaim Of(string value) => new("rate", value, ClaimValueTypes.Double);
}
