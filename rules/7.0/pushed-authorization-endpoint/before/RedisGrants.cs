using System.Collections.Generic;
using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Stores;

namespace Acme.Identity;

// finding: 7.0/pushed-authorization-endpoint
public class RedisGrants : IPersistedGrantStore
{
    public Task StoreAsync(PersistedGrant grant) => Task.CompletedTask;

    public Task<PersistedGrant> GetAsync(string key) => Task.FromResult<PersistedGrant>(null);

    public Task<IEnumerable<PersistedGrant>> GetAllAsync(PersistedGrantFilter filter) => Task.FromResult<IEnumerable<PersistedGrant>>(new List<PersistedGrant>());

    public Task RemoveAsync(string key) => Task.CompletedTask;

    public Task RemoveAllAsync(PersistedGrantFilter filter) => Task.CompletedTask;
}
