using Duende.IdentityServer;

namespace Acme.Identity;

public static class Policies
{
    public const string Own = "sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    public const string CheckSession = IdentityServerConstants.ContentSecurityPolicyHashes.CheckSessionScript;
}
