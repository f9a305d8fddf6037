using Duende.IdentityServer.Services;
using Microsoft.Extensions.Logging;
using Tools = Duende.IdentityServer.IdentityServerTools;

namespace Acme.Identity.Logout
{
    public sealed class QuietLogoutService : DefaultBackChannelLogoutService
    {
        public QuietLogoutService(Microsoft.AspNetCore.Authentication.ISystemClock clock, Tools tools, ILogoutNotificationService notifications, IBackChannelLogoutHttpClient http, IIssuerNameService issuerNameService, ILogger<IBackChannelLogoutService> logger)
            : base(clock, tools, notifications, http, issuerNameService, logger)
        {
        }
    }
}
