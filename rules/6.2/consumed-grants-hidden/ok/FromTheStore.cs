using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;

namespace Contoso.Identity.Privacy;

public class FromTheStore(IPersistedGrantStore store, IPersistedGrantService grants)
{
    public async Task<int> CountAsync(string subject) =>
        (await store.GetAllAsync(new PersistedGrantFilter { SubjectId = subject })).Count();

    public Task ForgetAsync(string subject) => grants.RemoveAllGrantsAsync(subject);
}
