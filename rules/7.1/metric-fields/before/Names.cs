using Duende.IdentityServer;

namespace Contoso.Identity.Monitoring;

public static class Names
{
    public static readonly string[] Alerts =
    {
        // finding: 7.1/metric-fields
        Telemetry.Metrics.Counters.TokenIssuedFailure,
        // finding: 7.1/metric-fields
        Telemetry.Metrics.Counters.UnHandledException,
    };

    public static void Count()
    {
        // finding: 7.1/metric-fields
        Telemetry.Metrics.FailureCounter.Add(1);
    }
}
