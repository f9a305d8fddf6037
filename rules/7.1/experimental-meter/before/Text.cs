using Duende.IdentityServer.Models;
using OpenTelemetry.Metrics;

namespace Contoso.Identity;

public static class Text
{
    public static MeterProviderBuilder Add(MeterProviderBuilder metrics, Client client) =>
        // finding: 7.1/experimental-meter
        metrics.AddMeter("Duende.IdentityServer", client.ClientId);
}
