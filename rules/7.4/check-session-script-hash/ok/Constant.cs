using Duende.IdentityServer;

namespace Contoso.Identity.Security;

public static class Constant
{
    public static string Frame =>
        "script-src '" + IdentityServerConstants.ContentSecurityPolicyHashes.CheckSessionScript + "'";
}
