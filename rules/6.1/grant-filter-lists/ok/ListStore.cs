using Duende.IdentityServer.Models;
using Duende.IdentityServer.Stores;

namespace Contoso.Identity.Stores;

public class ListStore : IPersistedGrantStore
{
    private readonly List<PersistedGrant> _items = new();

    public Task StoreAsync(PersistedGrant grant)
    {
        _items.Add(grant);
        return Task.CompletedTask;
    }

    public Task<PersistedGrant> GetAsync(string key) => Task.FromResult(_items.First(x => x.Key == key));

    public Task<IEnumerable<PersistedGrant>> GetAllAsync(PersistedGrantFilter filter) =>
        Task.FromResult(_items.Where(x => filter.ClientIds == null || filter.ClientIds.Contains(x.ClientId)));

    public Task RemoveAsync(string key) => Task.CompletedTask;

    public Task RemoveAllAsync(PersistedGrantFilter filter) => Task.CompletedTask;
}
