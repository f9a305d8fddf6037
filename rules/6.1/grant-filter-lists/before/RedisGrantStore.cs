using Duende.IdentityServer.Models;
using Duende.IdentityServer.Stores;

namespace Contoso.Identity.Stores;

// finding: 6.1/grant-filter-lists
public class RedisGrantStore : IPersistedGrantStore
{
    private readonly Dictionary<string, PersistedGrant> _items = new();

    public Task StoreAsync(PersistedGrant grant)
    {
        _items[grant.Key] = grant;
        return Task.CompletedTask;
    }

    public Task<PersistedGrant> GetAsync(string key) => Task.FromResult(_items[key]);

    public Task<IEnumerable<PersistedGrant>> GetAllAsync(PersistedGrantFilter filter) => Task.FromResult(Matching(filter));

    public Task RemoveAsync(string key)
    {
        _items.Remove(key);
        return Task.CompletedTask;
    }

    public Task RemoveAllAsync(PersistedGrantFilter filter)
    {
        foreach (var grant in Matching(filter).ToList()) _items.Remove(grant.Key);
        return Task.CompletedTask;
    }

    private IEnumerable<PersistedGrant> Matching(PersistedGrantFilter filter) => _items.Values.Where(x =>
        (filter.SubjectId == null || x.SubjectId == filter.SubjectId) &&
        // finding: 6.1/grant-filter-lists
        (filter.ClientId == null || x.ClientId == filter.ClientId) &&
        // finding: 6.1/grant-filter-lists
        (filter.Type == null || x.Type == filter.Type));
}
