using Duende.IdentityServer.Models;
using Duende.IdentityServer.Stores;

namespace Contoso.Identity.Logged;

// Leaves the choice to the store behind it.
public class LoggedGrants(IPersistedGrantStore inner, ILogger<LoggedGrants> logger) : IPersistedGrantStore
{
    public Task StoreAsync(PersistedGrant grant) => inner.StoreAsync(grant);

    public Task<PersistedGrant> GetAsync(string key) => inner.GetAsync(key);

    public Task<IEnumerable<PersistedGrant>> GetAllAsync(PersistedGrantFilter filter) => inner.GetAllAsync(filter);

    public Task RemoveAsync(string key) => inner.RemoveAsync(key);

    public async Task RemoveAllAsync(PersistedGrantFilter filter)
    {
        logger.LogInformation("grants of {Subject} are removed", filter.SubjectId);
        await inner.RemoveAllAsync(filter);
    }
}

// Keeps nothing, so that there is nothing to remove.
public class NoGrants(ILogger<NoGrants> logger) : IPersistedGrantStore
{
    public Task StoreAsync(PersistedGrant grant) => Task.CompletedTask;

    public Task<PersistedGrant> GetAsync(string key) => Task.FromResult<PersistedGrant>(null!);

    public Task<IEnumerable<PersistedGrant>> GetAllAsync(PersistedGrantFilter filter) => Task.FromResult(Enumerable.Empty<PersistedGrant>());

    public Task RemoveAsync(string key) => Task.CompletedTask;

    public Task RemoveAllAsync(PersistedGrantFilter filter)
    {
        logger.LogDebug("there are none");
        return Task.CompletedTask;
    }
}
