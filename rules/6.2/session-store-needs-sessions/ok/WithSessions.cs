using Duende.IdentityServer.Stores;

namespace Contoso.Identity;

public static class WithSessions
{
    public static void Add(IServiceCollection services)
    {
        services.AddIdentityServer().AddServerSideSessions();
        services.AddTransient<SessionPage>();
    }
}

public class SessionPage
{
    public SessionPage(IServerSideSessionStore store) => Store = store;

    public IServerSideSessionStore Store { get; }
}
