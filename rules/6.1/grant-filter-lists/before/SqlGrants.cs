namespace Contoso.Identity.Stores;

// finding: 6.1/grant-filter-lists
internal sealed class SqlGrants : Duende.IdentityServer.Stores.IPersistedGrantStore
{
    public Task StoreAsync(Duende.IdentityServer.Models.PersistedGrant grant) => Task.CompletedTask;

    public Task<Duende.IdentityServer.Models.PersistedGrant> GetAsync(string key) => throw new NotSupportedException();

    public Task<IEnumerable<Duende.IdentityServer.Models.PersistedGrant>> GetAllAsync(Duende.IdentityServer.Stores.PersistedGrantFilter filter) =>
        throw new NotSupportedException();

    public Task RemoveAsync(string key) => Task.CompletedTask;

    public Task RemoveAllAsync(Duende.IdentityServer.Stores.PersistedGrantFilter filter) =>
        SqlCommands.ExecuteAsync("DELETE FROM Grants WHERE SubjectId = @subject", filter.SubjectId);
}
