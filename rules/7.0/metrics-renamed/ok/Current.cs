using Duende.IdentityServer;

namespace Acme.Identity;

public static class Current
{
    public static string Name => Telemetry.Metrics.Counters.TokenIssued;
}
