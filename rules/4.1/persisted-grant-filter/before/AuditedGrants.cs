using System.Collections.Generic;
using System.Threading.Tasks;
using IdentityServer4.Models;
using IdentityServer4.Stores;

namespace Contoso.Identity
{
    public interface IGrantLog
    {
        Task RemoveAllAsync(string user, string application);
    }

    // finding: 4.1/operational-schema
    public class AuditedGrants : IPersistedGrantStore
    {
        private readonly IPersistedGrantStore _inner;
        private readonly IGrantLog _log;

        public AuditedGrants(IPersistedGrantStore inner, IGrantLog log) => (_inner, _log) = (inner, log);

        public Task StoreAsync(PersistedGrant grant) => _inner.StoreAsync(grant);

        public Task<PersistedGrant> GetAsync(string key) => _inner.GetAsync(key);

        // finding: 4.1/persisted-grant-filter
        // finding: 4.1/persisted-grant-filter
        public Task<IEnumerable<PersistedGrant>> GetAllAsync(string subjectId) => _inner.GetAllAsync(subjectId);

        public Task RemoveAsync(string key) => _inner.RemoveAsync(key);

        // finding: 4.1/persisted-grant-filter
        public async Task RemoveAllAsync(string subjectId, string clientId)
        {
            // finding: 4.1/persisted-grant-filter
            // finding: 4.1/persisted-grant-filter
            await _log.RemoveAllAsync(subjectId, clientId);
            // finding: 4.1/persisted-grant-filter
            await _inner.RemoveAllAsync(
                // finding: 4.1/persisted-grant-filter
                subjectId,
                // finding: 4.1/persisted-grant-filter
                clientId);
        }

        // finding: 4.1/persisted-grant-filter
        // finding: 4.1/persisted-grant-filter
        public Task RemoveAllAsync(string subjectId, string clientId, string type) => _inner.RemoveAllAsync(subjectId, clientId, type);
    }
}
