using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;

namespace Contoso.Identity.Sessions;

public class OneFilter
{
    public static Task BySubject(ISessionManagementService sessions, string subject) =>
        sessions.QuerySessionsAsync(new SessionQuery { SubjectId = subject, CountRequested = 50 });
}
