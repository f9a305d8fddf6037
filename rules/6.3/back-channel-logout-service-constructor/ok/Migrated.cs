using Duende.IdentityServer;
using Duende.IdentityServer.Services;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;

namespace Acme.Identity.Logout;

public class MigratedLogoutService : DefaultBackChannelLogoutService
{
    // Up to 6.3.6: base(clock, tools, notifications, http, logger)
    public MigratedLogoutService(
        ISystemClock clock,
        IdentityServerTools tools,
        ILogoutNotificationService notifications,
        IBackChannelLogoutHttpClient http,
        IIssuerNameService issuer,
        ILogger<IBackChannelLogoutService> logger)
        : base(clock, tools, notifications, http, issuer, logger)
    {
    }
}
