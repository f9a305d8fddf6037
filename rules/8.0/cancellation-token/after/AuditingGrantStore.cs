using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Stores;

namespace Acme.Identity.Stores;

public class AuditingGrantStore : IPersistedGrantStore
{
    private readonly IPersistedGrantStore _inner;

    public AuditingGrantStore(IPersistedGrantStore inner) => _inner = inner;

    public Task StoreAsync(PersistedGrant grant, CancellationToken ct)
    {
        return _inner.StoreAsync(grant, ct);
    }

    public Task<PersistedGrant> GetAsync(string key, CancellationToken ct)
    {
        return _inner.GetAsync(key, ct);
    }

    public Task<IReadOnlyCollection<PersistedGrant>> GetAllAsync(PersistedGrantFilter filter, CancellationToken ct)
    {
        return _inner.GetAllAsync(filter, ct);
    }

    public Task RemoveAsync(string key, CancellationToken ct)
    {
        return _inner.RemoveAsync(key, ct);
    }

    public Task RemoveAllAsync(PersistedGrantFilter filter, CancellationToken ct)
    {
        return _inner.RemoveAllAsync(filter, ct);
    }
}
