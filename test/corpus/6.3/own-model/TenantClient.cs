using Duende.IdentityServer.EntityFramework.Entities;

namespace Host.Entities;

/// <summary>The vendor's client with a tenant; EF maps what it inherits.</summary>
public class TenantClient : Client
{
    public string Tenant { get; set; } = "";
}
