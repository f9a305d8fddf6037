using Duende.IdentityServer;
using Duende.IdentityServer.Services;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;

namespace Acme.Identity
{
    public class TracedLogout : DefaultBackChannelLogoutService
    {
        public TracedLogout(
            IClock clock,
            IIdentityServerTools tools,
            IIssuerNameService issuerNameService,
            ILogoutNotificationService notifications,
            IBackChannelLogoutHttpClient client,
            ILogger<IBackChannelLogoutService> logger)
            : base(clock, tools, notifications, client, issuerNameService, logger)
        {
        }
    }
}
