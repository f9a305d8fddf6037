using Duende.IdentityServer.Models;

namespace Contoso.Identity.Own;

public static class IdentityServerConstants
{
    public static readonly string[] SupportedDPoPSigningAlgorithms = ["ES256"];
}

public static class OwnConstants
{
    public static bool Fits(Client client) => client.RequireDPoP && IdentityServerConstants.SupportedDPoPSigningAlgorithms.Length > 0;
}
