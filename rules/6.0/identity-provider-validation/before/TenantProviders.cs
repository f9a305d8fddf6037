using System.Collections.Generic;
using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity
{
    public class TenantProviders : IIdentityProviderStore
    {
        public Task<IdentityProvider> GetBySchemeAsync(string scheme) => Task.FromResult<IdentityProvider>(null);

        public Task<IEnumerable<IdentityProviderName>> GetAllSchemeNamesAsync() => Task.FromResult<IEnumerable<IdentityProviderName>>(new IdentityProviderName[0]);

        // finding: 6.0/identity-provider-validation
        public static void Add(IIdentityServerBuilder builder) => builder.AddIdentityProviderStore<TenantProviders>();
    }
}
