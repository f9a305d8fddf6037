using System.Threading.Tasks;

namespace Contoso.Identity.Tests
{
    // finding: 6.0/identity-provider-scheme-names
    internal sealed class NoProviders : Duende.IdentityServer.Stores.IIdentityProviderStore
    {
        public Task<Duende.IdentityServer.Models.IdentityProvider> GetBySchemeAsync(string scheme) => Task.FromResult<Duende.IdentityServer.Models.IdentityProvider>(null);
    }
}
