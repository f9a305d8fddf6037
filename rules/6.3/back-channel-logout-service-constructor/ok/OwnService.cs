using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;
using Microsoft.Extensions.Logging;

namespace Acme.Identity.Logout
{
    // Implements the interface; the interface did not change.
    public class NullLogoutService : IBackChannelLogoutService
    {
        public Task SendLogoutNotificationsAsync(LogoutNotificationContext context) => Task.CompletedTask;
    }
}

namespace Acme.Identity.Logout.Fakes
{
    public class DefaultBackChannelLogoutService
    {
        public DefaultBackChannelLogoutService(object clock, object tools, object notifications, object http, ILogger logger)
        {
            logger.LogDebug(nameof(DefaultBackChannelLogoutService));
        }
    }

    public class FakeLogoutService : DefaultBackChannelLogoutService
    {
        public FakeLogoutService(object clock, object tools, object notifications, object http, ILogger logger)
            : base(clock, tools, notifications, http, logger)
        {
        }
    }
}
