using Duende.IdentityServer.Models;

namespace Contoso.Identity.Logout;

public class OwnSession
{
    public Task<LogoutNotificationContext> GetLogoutNotificationContext() => Task.FromResult(new LogoutNotificationContext());

    public static async Task<string> SubjectAsync(OwnSession session) => (await session.GetLogoutNotificationContext()).SubjectId;
}
