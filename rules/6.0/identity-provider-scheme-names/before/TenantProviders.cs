using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Stores;

namespace Contoso.Identity.Providers
{
    // finding: 6.0/identity-provider-scheme-names
    public class TenantProviders : IIdentityProviderStore
    {
        public Task<IdentityProvider> GetBySchemeAsync(string scheme) =>
            Task.FromResult<IdentityProvider>(new OidcProvider { Scheme = scheme, Authority = "https://" + scheme + ".example" });
    }
}
