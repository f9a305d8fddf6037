using Duende.IdentityServer;
using OpenTelemetry.Metrics;

namespace Contoso.Identity;

public static class OneMeter
{
    public static MeterProviderBuilder Add(MeterProviderBuilder metrics) => metrics.AddMeter(Telemetry.ServiceName);
}
