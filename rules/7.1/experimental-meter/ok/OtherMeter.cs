using Duende.IdentityServer;
using OpenTelemetry.Metrics;

namespace Contoso.Identity;

public static class OtherMeter
{
    public static MeterProviderBuilder Add(MeterProviderBuilder metrics) => metrics.AddMeter("Contoso.Identity");

    public static string Category => "Duende.IdentityServer";
}
