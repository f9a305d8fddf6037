using System.Collections.Generic;
using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Stores;

namespace Acme.Identity.Stores;

// finding: 8.0/persisted-grant-filter-never-null
public class AuditingGrantStore : IPersistedGrantStore
{
    private readonly IPersistedGrantStore _inner;

    public AuditingGrantStore(IPersistedGrantStore inner) => _inner = inner;

    // finding: 8.0/cancellation-token
    public Task StoreAsync(PersistedGrant grant)
    {
        // finding: 8.0/cancellation-token
        return _inner.StoreAsync(grant);
    }

    // finding: 8.0/cancellation-token
    public Task<PersistedGrant> GetAsync(string key)
    {
        // finding: 8.0/cancellation-token
        return _inner.GetAsync(key);
    }

    // finding: 8.0/cancellation-token
    public Task<IEnumerable<PersistedGrant>> GetAllAsync(PersistedGrantFilter filter)
    {
        // finding: 8.0/cancellation-token
        return _inner.GetAllAsync(filter);
    }

    // finding: 8.0/cancellation-token
    public Task RemoveAsync(string key)
    {
        // finding: 8.0/cancellation-token
        return _inner.RemoveAsync(key);
    }

    // finding: 8.0/cancellation-token
    public Task RemoveAllAsync(PersistedGrantFilter filter)
    {
        // finding: 8.0/cancellation-token
        return _inner.RemoveAllAsync(filter);
    }
}
