using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;

namespace Foundry.Sts.Tokens;

public class RedisGrants : IPersistedGrantStore
{
    private readonly Dictionary<string, PersistedGrant> _all = new();

    public Task StoreAsync(PersistedGrant grant)
    {
        _all[grant.Key] = grant;
        // applies: 6.3/refresh-token-deleted-on-use
        if (grant.ConsumedTime is { } at) Console.WriteLine($"ConsumedTime {at:o}");
        return Task.CompletedTask;
    }

    public Task<PersistedGrant?> GetAsync(string key) => Task.FromResult(_all.GetValueOrDefault(key));

    public Task<IEnumerable<PersistedGrant>> GetAllAsync(PersistedGrantFilter filter) =>
        // applies: 6.3/refresh-token-deleted-on-use
        Task.FromResult(_all.Values.Where(g => g.SubjectId == filter.SubjectId && g.ConsumedTime == null));

    public Task RemoveAsync(string key) { _all.Remove(key); return Task.CompletedTask; }
    public Task RemoveAllAsync(PersistedGrantFilter filter) { _all.Clear(); return Task.CompletedTask; }
}

public class Converter
{
    // copied from one type to another: nobody relies on it here
    public Row ToRow(PersistedGrant g) => new Row { Key = g.Key, ConsumedTime = g.ConsumedTime };
    public PersistedGrant ToGrant(Row r) => new PersistedGrant { Key = r.Key, ConsumedTime = r.ConsumedTime };
    public bool IsUsed(Row r) => r.ConsumedTime != null;
}

public class Row
{
    public string Key { get; set; } = "";
    public DateTime? ConsumedTime { get; set; }
}
