using Duende.IdentityServer;
using Duende.IdentityServer.Services;
using Microsoft.Extensions.Logging;

namespace Acme.Identity;

public class MigratedLogout : DefaultBackChannelLogoutService
{
    public MigratedLogout(IClock clock, IIdentityServerTools tools, ILogoutNotificationService notifications, IBackChannelLogoutHttpClient client, IIssuerNameService issuer, ILogger<IBackChannelLogoutService> logger)
        : base(clock, tools, notifications, client, issuer, logger)
    {
    }
}
