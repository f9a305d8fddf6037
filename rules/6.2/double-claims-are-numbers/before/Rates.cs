using Duende.IdentityServer.Models;

namespace Contoso.Identity;

public static class Rates
{
    public static ClientClaim Of(double rate) =>
        // finding: 6.2/double-claims-are-numbers
        new ClientClaim("rate", rate.ToString("R"), System.Security.Claims.ClaimValueTypes.Double);
}
