using Duende.IdentityServer.Stores;

namespace Contoso.Identity.Reports;

public class SessionReport
{
    private readonly IServerSideSessionStore _store;

    // finding: 6.2/session-store-needs-sessions
    public SessionReport(IServerSideSessionStore store)
    {
        _store = store;
    }

    public async Task<int> CountAsync(string subject) =>
        (await _store.GetSessionsAsync(new SessionFilter { SubjectId = subject })).Count;
}
