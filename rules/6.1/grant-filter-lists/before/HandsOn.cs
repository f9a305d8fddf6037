using Duende.IdentityServer.Models;
using Duende.IdentityServer.Stores;

namespace Contoso.Identity.Layers;

public interface IGrantRepository
{
    Task RemoveAllAsync(PersistedGrantFilter filter);
}

// Its repository is own code, which compares with the single values.
// finding: 6.1/grant-filter-lists
public class HandsOn(IGrantRepository repository) : IPersistedGrantStore
{
    public Task StoreAsync(PersistedGrant grant) => Task.CompletedTask;

    public Task<PersistedGrant> GetAsync(string key) => throw new NotSupportedException();

    public Task<IEnumerable<PersistedGrant>> GetAllAsync(PersistedGrantFilter filter) => throw new NotSupportedException();

    public Task RemoveAsync(string key) => Task.CompletedTask;

    public Task RemoveAllAsync(PersistedGrantFilter filter) => repository.RemoveAllAsync(filter);
}

// finding: 6.1/grant-filter-lists
public class InheritsRemoval : HandsOnBase, IPersistedGrantStore;

public abstract class HandsOnBase
{
    public Task RemoveAllAsync(PersistedGrantFilter which) =>
        SqlCommands.ExecuteAsync("DELETE FROM Grants WHERE SubjectId = @subject", which.SubjectId);
}
