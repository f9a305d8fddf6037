using System.Linq;
using Duende.IdentityServer.EntityFramework.Entities;

namespace Acme.Identity.Reports;

public static class SessionReport
{
    // finding: 7.0/server-side-session-primary-key
    public static int LastId(IQueryable<ServerSideSession> sessions) => sessions.OrderBy(s => s.Key).Select((ServerSideSession s) => s.Id).Last();

    public static int IdOf(ServerSideSession session)
    {
        // finding: 7.0/server-side-session-primary-key
        return session.Id;
    }
}
