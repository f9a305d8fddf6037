using Duende.IdentityServer;

namespace Contoso.Identity.Monitoring;

public static class Counts
{
    public static void One() => Telemetry.Metrics.ClientValidationCounter.Add(1);
}
