using Duende.IdentityServer.Models;

namespace Contoso.Identity.Own;

public class MutualTlsOptions
{
    public bool Enabled { get; set; }
}

public static class OwnOptions
{
    public static MutualTlsOptions For(Client client) => new() { Enabled = true };
}
