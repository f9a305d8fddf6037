using Duende.IdentityServer.Models;

namespace Contoso.Identity.Sessions;

public interface IServerSideSessionStore
{
    Task<ServerSideSession?> FindAsync(string key);
}

public class SessionView
{
    public SessionView(IServerSideSessionStore store) => Store = store;

    public IServerSideSessionStore Store { get; }
}
