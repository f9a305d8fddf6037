using Duende.IdentityServer.Models;

namespace Contoso.Identity.Own;

public static class ContentSecurityPolicyHashes
{
    public const string CheckSessionScript = "sha256-own";
}

public static class OwnConstants
{
    public static string For(Client client) => client.ClientId + ContentSecurityPolicyHashes.CheckSessionScript;
}
