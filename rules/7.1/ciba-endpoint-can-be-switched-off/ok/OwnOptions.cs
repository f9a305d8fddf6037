using Duende.IdentityServer.Models;

namespace Contoso.Identity.Own;

public class EndpointsOptions
{
    public bool EnableBackchannelAuthenticationEndpoint { get; set; }
}

public static class OwnOptions
{
    public static EndpointsOptions For(Client client) => new() { EnableBackchannelAuthenticationEndpoint = false };
}
