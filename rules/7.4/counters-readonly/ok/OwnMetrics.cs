using Duende.IdentityServer.Models;

namespace Contoso.Identity.Monitoring.Own;

public static class Metrics
{
    public static long ClientValidationCounter;

    public static void Count(Client client) => Metrics.ClientValidationCounter = client.ClientId.Length;
}
