using Duende.IdentityServer.Models;

namespace Contoso.Identity.Own;

public class MutualTlsOptions
{
    public string? DomainName { get; set; }
}

public static class OwnOptions
{
    public static MutualTlsOptions For(Client client) => new() { DomainName = client.ClientUri };
}
