using System.Collections.Generic;
using System.Threading.Tasks;
using IdentityServer4.Models;
using IdentityServer4.Stores;

namespace Contoso.Identity
{
    // finding: 4.1/resource-store
    public class MongoResources : IResourceStore
    {
        // finding: 4.1/resource-store
        public Task<IEnumerable<IdentityResource>> FindIdentityResourcesByScopeAsync(IEnumerable<string> scopeNames)
        {
            return Task.FromResult<IEnumerable<IdentityResource>>(new IdentityResource[0]);
        }

        // finding: 4.1/resource-store
        public Task<IEnumerable<ApiResource>> FindApiResourcesByScopeAsync(IEnumerable<string> scopeNames)
        {
            return Task.FromResult<IEnumerable<ApiResource>>(new ApiResource[0]);
        }

        // finding: 4.1/resource-store
        public Task<ApiResource> FindApiResourceAsync(string name) => Task.FromResult<ApiResource>(null);

        public Task<Resources> GetAllResourcesAsync() => Task.FromResult(new Resources());
    }

    public class Names
    {
        private readonly IResourceStore _store;

        public Names(IResourceStore store) => _store = store;

        public async Task<string> TitleAsync(string name)
        {
            // finding: 4.1/resource-store
            var api = await _store.FindApiResourceAsync(name);
            return api.DisplayName;
        }
    }
}
