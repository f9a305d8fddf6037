using System.Threading.Tasks;
using Duende.IdentityServer;
using Duende.IdentityServer.Services;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;

namespace Acme.Identity.Logout;

public class TenantLogoutService : DefaultBackChannelLogoutService
{
    public TenantLogoutService(
        ISystemClock clock,
        IdentityServerTools tools,
        ILogoutNotificationService logoutNotificationService,
        IBackChannelLogoutHttpClient backChannelLogoutHttpClient,
        IIssuerNameService issuerNameService,
        ILogger<IBackChannelLogoutService> logger)
        : base(clock, tools, logoutNotificationService, backChannelLogoutHttpClient, issuerNameService, logger)
    {
    }

    protected override Task SendLogoutNotificationAsync(BackChannelLogoutRequest request)
    {
        Logger.LogInformation("logout of {Subject} at {Client}", request.SubjectId, request.ClientId);
        return base.SendLogoutNotificationAsync(request);
    }
}
