using System.Collections.Generic;
using System.Threading.Tasks;
using IdentityServer4.Models;
using IdentityServer4.Stores;

namespace Contoso.Identity
{
    // finding: 4.1/operational-schema
    public class RedisGrants : IPersistedGrantStore
    {
        public Task StoreAsync(PersistedGrant grant) => Task.CompletedTask;

        public Task<PersistedGrant> GetAsync(string key) => Task.FromResult<PersistedGrant>(null);

        // finding: 4.1/persisted-grant-filter
        public Task<IEnumerable<PersistedGrant>> GetAllAsync(string subjectId)
        {
            return Task.FromResult<IEnumerable<PersistedGrant>>(new PersistedGrant[0]);
        }

        public Task RemoveAsync(string key) => Task.CompletedTask;

        // finding: 4.1/persisted-grant-filter
        public Task RemoveAllAsync(string subjectId, string clientId) => Task.CompletedTask;

        // finding: 4.1/persisted-grant-filter
        public Task RemoveAllAsync(string subjectId, string clientId, string type) => Task.CompletedTask;
    }

    public class Forget
    {
        private readonly IPersistedGrantStore _store;

        public Forget(IPersistedGrantStore store) => _store = store;

        // finding: 4.1/persisted-grant-filter
        public Task UserAsync(string subject) => _store.RemoveAllAsync(subject, "mvc");
    }
}
