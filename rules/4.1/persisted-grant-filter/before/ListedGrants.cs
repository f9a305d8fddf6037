using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using IdentityServer4.Models;
using IdentityServer4.Stores;

namespace Contoso.Identity
{
    // finding: 4.1/operational-schema
    public class ListedGrants : IPersistedGrantStore
    {
        private readonly List<PersistedGrant> _grants = new List<PersistedGrant>();

        public Task StoreAsync(PersistedGrant grant)
        {
            _grants.Add(grant);
            return Task.CompletedTask;
        }

        public Task<PersistedGrant> GetAsync(string key) => Task.FromResult(_grants.Find(grant => grant.Key == key));

        // finding: 4.1/persisted-grant-filter
        // finding: 4.1/persisted-grant-filter
        public Task<IEnumerable<PersistedGrant>> GetAllAsync(string subjectId) => Task.FromResult(_grants.Where(grant => grant.SubjectId == subjectId));

        public Task RemoveAsync(string key)
        {
            _grants.RemoveAll(grant => grant.Key == key);
            return Task.CompletedTask;
        }

        // finding: 4.1/persisted-grant-filter
        public Task RemoveAllAsync(string subjectId, string clientId)
        {
            // finding: 4.1/persisted-grant-filter
            // finding: 4.1/persisted-grant-filter
            _grants.RemoveAll(grant => grant.SubjectId == subjectId && grant.ClientId == clientId);
            return Task.CompletedTask;
        }

        // finding: 4.1/persisted-grant-filter
        public Task RemoveAllAsync(string subjectId, string clientId, string type)
        {
            // finding: 4.1/persisted-grant-filter
            _grants.RemoveAll(grant => grant.SubjectId == subjectId
                // finding: 4.1/persisted-grant-filter
                && grant.ClientId == clientId
                // finding: 4.1/persisted-grant-filter
                && grant.Type == type);
            return Task.CompletedTask;
        }
    }
}
