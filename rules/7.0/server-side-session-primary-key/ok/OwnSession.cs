using Duende.IdentityServer.Models;

namespace Acme.Identity.Own;

public record OwnSession(int Id, ServerSideSession Session);

public static class Sessions
{
    public static int IdOf(OwnSession session) => session.Id;

    public static string Sql => "ALTER TABLE ServerSideSessions ALTER COLUMN Id bigint";
}
