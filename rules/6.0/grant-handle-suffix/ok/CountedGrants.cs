using System.Collections.Generic;
using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Stores;

namespace Contoso.Identity.Handed
{
    // Keeps nothing itself.
    public class CountedGrants : IPersistedGrantStore
    {
        private readonly IPersistedGrantStore _inner;
        private int _stored;

        public CountedGrants(IPersistedGrantStore inner) => _inner = inner;

        public Task StoreAsync(PersistedGrant grant)
        {
            _stored++;
            return _inner.StoreAsync(grant);
        }

        public Task<PersistedGrant> GetAsync(string key) => _inner.GetAsync(key);

        public Task<IEnumerable<PersistedGrant>> GetAllAsync(PersistedGrantFilter filter) => _inner.GetAllAsync(filter);

        public Task RemoveAsync(string key) => _inner.RemoveAsync(key);

        public Task RemoveAllAsync(PersistedGrantFilter filter) => _inner.RemoveAllAsync(filter);
    }
}
