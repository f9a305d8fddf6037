using Duende.IdentityServer;
using Duende.IdentityServer.Services;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;

namespace Acme.Identity
{
    public class TracedLogout : DefaultBackChannelLogoutService
    {
        public TracedLogout(
            // finding: 7.0/system-clock-obsolete
            ISystemClock clock,
            // finding: 7.0/identity-server-tools-interface
            IdentityServerTools tools,
            ILogoutNotificationService notifications,
            IBackChannelLogoutHttpClient client,
            ILogger<IBackChannelLogoutService> logger)
            // finding: 7.0/back-channel-logout-service
            : base(clock, tools, notifications, client, logger)
        {
        }
    }
}
