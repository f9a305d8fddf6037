using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Stores;

namespace Contoso.Identity.Providers
{
    public class Patched : IIdentityProviderStore
    {
        public Task<IdentityProvider> GetBySchemeAsync(string scheme) => Task.FromResult<IdentityProvider>(null);

        public Task<IEnumerable<IdentityProviderName>> GetAllSchemeNamesAsync() => Task.FromResult(Enumerable.Empty<IdentityProviderName>());
    }
}
