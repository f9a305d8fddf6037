using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Stores;

namespace Contoso.Identity
{
    public class Whole : IIdentityProviderStore
    {
        public Task<IEnumerable<IdentityProviderName>> GetAllSchemeNamesAsync()
            => Task.FromResult(Enumerable.Empty<IdentityProviderName>());

        public Task<IdentityProvider> GetBySchemeAsync(string scheme) => Task.FromResult<IdentityProvider>(null);
    }
}
