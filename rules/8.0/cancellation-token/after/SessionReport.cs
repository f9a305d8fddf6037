using System.Threading;
using System.Threading.Tasks;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;

namespace Acme.Identity.Admin;

public class SessionReport
{
    private readonly IServerSideSessionStore _sessions;
    private readonly ISessionManagementService _management;

    public SessionReport(IServerSideSessionStore sessions, ISessionManagementService management)
    {
        _sessions = sessions;
        _management = management;
    }

    public async Task<int> CountAsync(SessionQuery query, CancellationToken cancellationToken)
    {
        var result = await _sessions.QuerySessionsAsync(cancellationToken, query);
        return result.Results.Count;
    }

    public async Task<int> CountManagedAsync(SessionQuery query, CancellationToken cancellationToken)
    {
        var result = await _management.QuerySessionsAsync(query, cancellationToken);
        return result.Results.Count;
    }
}
