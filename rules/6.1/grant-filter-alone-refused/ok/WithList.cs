using Duende.IdentityServer.Stores;

namespace Contoso.Identity.Jobs;

public static class WithList
{
    // Value and list together pass the check of 6.1.
    public static Task RevokeAsync(IPersistedGrantStore grants, string client) =>
        grants.RemoveAllAsync(new PersistedGrantFilter { ClientId = client, ClientIds = new[] { client } });

    public static Task ForgetAsync(IPersistedGrantStore grants, string type) =>
        grants.RemoveAllAsync(new PersistedGrantFilter { Type = type, Types = new[] { type } });
}
