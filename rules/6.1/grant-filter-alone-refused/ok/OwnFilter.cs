using Duende.IdentityServer.Models;

namespace Contoso.Reports;

public class PersistedGrantFilter
{
    public string? ClientId { get; set; }
}

public static class OwnFilter
{
    public static PersistedGrantFilter For(Client client) => new PersistedGrantFilter { ClientId = client.ClientId };
}
