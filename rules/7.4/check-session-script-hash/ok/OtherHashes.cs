using Duende.IdentityServer;

namespace Contoso.Identity.Security;

public static class OtherHashes
{
    public static string Style => IdentityServerConstants.ContentSecurityPolicyHashes.EndSessionStyle;

    public static string Own => "sha256-e6FQZewefmod2S/5T11pTXjzE2vn3/8GRwWOs917YE4=";
}
