using Duende.IdentityServer.Models;

namespace Contoso.Identity.Monitoring.Own;

public static class Metrics
{
    public static readonly Dictionary<string, int> FailureCounter = [];

    public static void Count(Client client) => Metrics.FailureCounter[client.ClientId] = 1;
}
