using Duende.IdentityServer.Extensions;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;

namespace Contoso.Identity.Logout;

public static class Direct
{
    public static async Task<LogoutNotificationContext> ContextAsync(IUserSession session) => new()
    {
        SubjectId = (await session.GetUserAsync()).GetSubjectId(),
        SessionId = await session.GetSessionIdAsync(),
        ClientIds = await session.GetClientListAsync(),
    };
}
