using Duende.IdentityServer;

namespace Contoso.Identity;

public static class ProofChecks
{
    public static bool IsKnown(string algorithm) =>
        // finding: 7.3/dpop-algorithms-moved
        IdentityServerConstants.SupportedDPoPSigningAlgorithms.Contains(algorithm);

    public static string Text() =>
        // finding: 7.3/dpop-algorithms-moved
        string.Join(' ', Duende.IdentityServer.IdentityServerConstants.SupportedDPoPSigningAlgorithms);
}
