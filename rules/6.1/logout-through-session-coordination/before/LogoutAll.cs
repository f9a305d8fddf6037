using Duende.IdentityServer.Services;

namespace Contoso.Identity.Logout;

public class LogoutAll
{
    private readonly IUserSession _session;
    private readonly IBackChannelLogoutService _logout;

    public LogoutAll(IUserSession session, IBackChannelLogoutService logout) => (_session, _logout) = (session, logout);

    public async Task RunAsync()
    {
        // finding: 6.1/logout-through-session-coordination
        var context = await _session.GetLogoutNotificationContext();
        if (context != null) await _logout.SendLogoutNotificationsAsync(context);
    }
}
