namespace Acme.Identity.Providers;

// finding: 8.0/identity-provider-records
public sealed class TenantOidcProvider : Duende.IdentityServer.Models.OidcProvider
{
    public string Tenant
    {
        get => this["Tenant"];
        set => this["Tenant"] = value;
    }
}
