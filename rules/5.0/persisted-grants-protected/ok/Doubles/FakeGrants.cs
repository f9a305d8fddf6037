using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using IdentityServer4.Models;
using IdentityServer4.Stores;

namespace Contoso.Identity.Tests.Doubles
{
    // Holds what tests put into it, protected or not.
    public class FakeGrants : IPersistedGrantStore
    {
        private readonly Dictionary<string, PersistedGrant> _grants = new Dictionary<string, PersistedGrant>();

        public Task StoreAsync(PersistedGrant grant)
        {
            _grants[grant.Key] = grant;
            return Task.CompletedTask;
        }

        public Task<PersistedGrant> GetAsync(string key) => Task.FromResult(_grants[key]);

        public Task<IEnumerable<PersistedGrant>> GetAllAsync(PersistedGrantFilter filter) => Task.FromResult(_grants.Values.AsEnumerable());

        public Task RemoveAsync(string key) => Task.FromResult(_grants.Remove(key));

        public Task RemoveAllAsync(PersistedGrantFilter filter)
        {
            _grants.Clear();
            return Task.CompletedTask;
        }
    }
}
