using Duende.IdentityServer.Stores;

namespace Contoso.Identity.Jobs;

public static class ByUser
{
    public static Task RevokeAsync(IPersistedGrantStore grants, string subject, string client) =>
        grants.RemoveAllAsync(new PersistedGrantFilter { SubjectId = subject, ClientId = client });

    public static Task EndAsync(IPersistedGrantStore grants, string session) =>
        grants.RemoveAllAsync(new PersistedGrantFilter { SessionId = session, Type = "reference_token" });
}
