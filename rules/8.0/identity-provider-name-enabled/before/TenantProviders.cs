using System.Collections.Generic;
using System.Linq;
using Duende.IdentityServer.Models;

namespace Acme.Identity.Providers;

public class TenantProviders
{
    public IEnumerable<IdentityProviderName> Names(IEnumerable<Tenant> tenants) =>
        // finding: 8.0/identity-provider-name-enabled
        tenants.Select(tenant => new IdentityProviderName { Scheme = tenant.Scheme, DisplayName = tenant.Name });

    public IdentityProviderName Demo()
    {
        // finding: 8.0/identity-provider-name-enabled
        var name = new IdentityProviderName();
        name.Scheme = "demo";
        return name;
    }
}

public record Tenant(string Scheme, string Name);
