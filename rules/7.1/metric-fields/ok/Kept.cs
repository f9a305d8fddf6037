using Duende.IdentityServer;

namespace Contoso.Identity.Monitoring;

public static class Kept
{
    public static string Name => Telemetry.Metrics.Counters.TokenIssued;

    public static void Count() => Telemetry.Metrics.TokenIssuedCounter.Add(1);
}
