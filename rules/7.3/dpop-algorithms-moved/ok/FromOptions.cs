using Duende.IdentityServer.Configuration;

namespace Contoso.Identity;

public static class FromOptions
{
    public static bool IsKnown(IdentityServerOptions options, string algorithm) => options.DPoP.SupportedDPoPSigningAlgorithms.Contains(algorithm);
}
