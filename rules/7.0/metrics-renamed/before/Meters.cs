using Duende.IdentityServer;

namespace Acme.Identity;

public static class Meters
{
    public static void Failed()
    {
        // finding: 7.0/metrics-renamed
        Telemetry.Metrics.TokenIssuedFailureCounter.Add(1);
    }

    // finding: 7.0/metrics-renamed
    public static string Name => Telemetry.Metrics.Counters.TokenIssuedFailure;
}
