using Duende.IdentityServer.Services;
using Microsoft.Extensions.Logging;
using Tools = Duende.IdentityServer.IdentityServerTools;

namespace Acme.Identity.Logout
{
    // finding: 6.3/logout-token-typ
    public sealed class QuietLogoutService : DefaultBackChannelLogoutService
    {
        public QuietLogoutService(Microsoft.AspNetCore.Authentication.ISystemClock clock, Tools tools, ILogoutNotificationService notifications, IBackChannelLogoutHttpClient http, ILogger<IBackChannelLogoutService> logger)
            // finding: 6.3/back-channel-logout-service-constructor
            : base(clock, tools, notifications, http, logger)
        {
        }
    }
}
