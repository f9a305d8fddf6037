using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;

namespace Acme.Identity;

public class Notify
{
    private readonly IUserSession _session;

    public Notify(IUserSession session) => _session = session;

    // finding: 7.0/user-session-extensions-removed
    public Task<LogoutNotificationContext> ContextAsync() => _session.GetLogoutNotificationContext();

    // finding: 7.0/user-session-extensions-removed
    public Task<LogoutNotificationContext> StaticAsync() => IUserSessionExtensions.GetLogoutNotificationContext(_session);
}
