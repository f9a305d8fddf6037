using Duende.IdentityServer.Models;

namespace Acme.Identity.Providers;

// finding: 8.0/identity-provider-records
public class GoogleIdentityProvider : IdentityProvider
{
    public GoogleIdentityProvider() : base("google")
    {
    }

    public string HostedDomain
    {
        get => this["HostedDomain"];
        set => this["HostedDomain"] = value;
    }
}
