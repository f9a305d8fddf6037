using Duende.IdentityServer;
using OpenTelemetry.Metrics;

namespace Contoso.Identity;

public static class BothMeters
{
    public static MeterProviderBuilder Add(MeterProviderBuilder metrics) =>
        metrics.AddMeter(Telemetry.ServiceName, "Duende.IdentityServer.Experimental").AddView("tokenservice.token_issued", "tokens");
}
