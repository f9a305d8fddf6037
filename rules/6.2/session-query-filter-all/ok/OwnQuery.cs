using Duende.IdentityServer.Models;

namespace Contoso.Identity.Sessions;

public class SessionQuery
{
    public string? SubjectId { get; init; }
    public string? SessionId { get; init; }
}

public static class OwnQueries
{
    public static SessionQuery Of(UserSession session) => new SessionQuery { SubjectId = session.SubjectId, SessionId = session.SessionId };
}
