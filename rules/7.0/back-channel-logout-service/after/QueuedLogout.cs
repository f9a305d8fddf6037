using Duende.IdentityServer;
using Duende.IdentityServer.Services;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;

namespace Acme.Identity;

public class QueuedLogout : DefaultBackChannelLogoutService
{
    public QueuedLogout(IClock clock, IIdentityServerTools tools, IIssuerNameService issuerNameService, ILogoutNotificationService notifications, IBackChannelLogoutHttpClient client, ILogger<IBackChannelLogoutService> logger)
        : base(clock, tools, notifications, client, issuerNameService, logger)
    {
    }
}
