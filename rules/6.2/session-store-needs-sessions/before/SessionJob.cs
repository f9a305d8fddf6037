using Duende.IdentityServer.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity.Jobs;

public static class SessionJob
{
    public static Task EndAsync(IServiceProvider services, string key)
    {
        // finding: 6.2/session-store-needs-sessions
        var store = services.GetRequiredService<IServerSideSessionStore>();
        return store.DeleteSessionAsync(key);
    }
}
