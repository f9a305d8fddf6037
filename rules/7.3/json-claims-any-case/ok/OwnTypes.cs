using Duende.IdentityServer.Models;

namespace Contoso.Identity.Own;

public static class JsonClaimValueTypes
{
    public const string Json = "own";
}

public static class OwnTypes
{
    public static ClientClaim Of(string value) => new("address", value, JsonClaimValueTypes.Json);
}
