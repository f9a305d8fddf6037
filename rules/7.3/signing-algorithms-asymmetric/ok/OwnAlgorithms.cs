using Duende.IdentityServer.Models;

namespace Contoso.Identity.Own;

public static class SecurityAlgorithms
{
    public const string HmacSha256 = "own";
}

public static class OwnAlgorithms
{
    public static string For(Client client) => client.ClientId + SecurityAlgorithms.HmacSha256;
}
