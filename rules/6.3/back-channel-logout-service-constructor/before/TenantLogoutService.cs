using System.Threading.Tasks;
using Duende.IdentityServer;
using Duende.IdentityServer.Services;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;

namespace Acme.Identity.Logout;

// finding: 6.3/logout-token-typ
public class TenantLogoutService : DefaultBackChannelLogoutService
{
    public TenantLogoutService(
        ISystemClock clock,
        IdentityServerTools tools,
        ILogoutNotificationService logoutNotificationService,
        IBackChannelLogoutHttpClient backChannelLogoutHttpClient,
        ILogger<IBackChannelLogoutService> logger)
        // finding: 6.3/back-channel-logout-service-constructor
        : base(clock, tools, logoutNotificationService, backChannelLogoutHttpClient, logger)
    {
    }

    protected override Task SendLogoutNotificationAsync(BackChannelLogoutRequest request)
    {
        Logger.LogInformation("logout of {Subject} at {Client}", request.SubjectId, request.ClientId);
        return base.SendLogoutNotificationAsync(request);
    }
}
