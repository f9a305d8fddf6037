using System.Diagnostics.Metrics;
using Duende.IdentityServer;

namespace Contoso.Identity.Monitoring;

public static class OwnMeter
{
    private static readonly Meter Meter = new("Contoso.Identity");

    public static void Install()
    {
        // finding: 7.4/counters-readonly
        Telemetry.Metrics.ClientValidationCounter = Meter.CreateCounter<long>("clients");
        // finding: 7.4/counters-readonly
        Duende.IdentityServer.Telemetry.Metrics.ApiSecretValidationCounter = Meter.CreateCounter<long>("apis");
    }
}
