using System.Collections.Generic;
using System.Threading.Tasks;
using IdentityServer4.Models;
using IdentityServer4.Stores;

namespace Contoso.Identity
{
    public class Names
    {
        private readonly IResourceStore _store;

        public Names(IResourceStore store) => _store = store;

        public Task<Resources> ForAsync(IEnumerable<string> scopes) => _store.FindEnabledResourcesByScopeAsync(scopes);
    }

    public class OwnFinder
    {
        public Task<string> FindApiResourceAsync(string name) => Task.FromResult(name);
    }
}
