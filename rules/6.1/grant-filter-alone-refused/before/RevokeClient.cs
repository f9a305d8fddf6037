using Duende.IdentityServer.Stores;

namespace Contoso.Identity.Jobs;

public class RevokeClient
{
    private readonly IPersistedGrantStore _grants;

    public RevokeClient(IPersistedGrantStore grants) => _grants = grants;

    public Task RunAsync(string clientId) =>
        // finding: 6.1/grant-filter-alone-refused
        _grants.RemoveAllAsync(new PersistedGrantFilter { ClientId = clientId, Type = "refresh_token" });
}
