using Duende.IdentityServer.Stores;

namespace Contoso.Identity.Optional;

public class SessionCount
{
    public SessionCount(ILogger<SessionCount> logger, IServerSideSessionStore? store = null) => Store = store;

    public IServerSideSessionStore? Store { get; }
}

public class SessionNames(IServerSideSessionStore? store = null, bool sorted = false)
{
    public bool IsKept => store != null && sorted;
}
