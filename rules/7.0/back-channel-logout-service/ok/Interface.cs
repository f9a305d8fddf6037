using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;

namespace Acme.Identity;

public class SilentLogout : IBackChannelLogoutService
{
    // new DefaultBackChannelLogoutService(clock, tools, notifications, client, logger)
    public Task SendLogoutNotificationsAsync(LogoutNotificationContext context) => Task.CompletedTask;
}
