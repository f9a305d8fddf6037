using Duende.IdentityServer;

namespace Contoso.Identity.Security;

public static class Policy
{
    public static string Frame =>
        // finding: 7.4/check-session-script-hash
        "script-src '" + IdentityServerConstants.ContentSecurityPolicyHashes.CheckSessionScript + "'";

    public static readonly string[] Hashes =
    [
        // finding: 7.4/check-session-script-hash
        "sha256-fa5rxHhZ799izGRP38+h4ud5QXNT0SFaFlh4eqDumBI=",
    ];
}
