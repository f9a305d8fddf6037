using Duende.IdentityServer.Configuration;

namespace Contoso.Identity;

public static class PathBased
{
    public static void Set(IdentityServerOptions options)
    {
        options.MutualTls.Enabled = true;
        options.MutualTls.AlwaysEmitConfirmationClaim = true;
    }
}
