using Duende.IdentityServer.Models;

namespace Contoso.Identity.Own;

public static class Telemetry
{
    public const string ServiceNameExperimental = "Contoso.Experimental";
}

public static class OwnTelemetry
{
    public static string Name(Client client) => client.ClientId + Telemetry.ServiceNameExperimental;
}
