using Duende.IdentityServer.Stores;

namespace Contoso.Identity.Own;

public class ServerSideSessionCleanupHost(IServerSideSessionStore store)
{
    public IServerSideSessionStore Store => store;
}

public class Derived(IServerSideSessionStore store) : ServerSideSessionCleanupHost(store)
{
}
