using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;

namespace Contoso.Identity.Logout;

public static class LogoutPage
{
    // finding: 6.1/logout-through-session-coordination
    public static Task<LogoutNotificationContext> ContextAsync(IUserSession session) => IUserSessionExtensions.GetLogoutNotificationContext(session);
}
