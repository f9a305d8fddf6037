using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;

namespace Contoso.Identity;

public class AuditedLogout : DefaultBackChannelLogoutService
{
    private readonly List<string> _told = [];

    public AuditedLogout(IClock clock, IIdentityServerTools tools, ILogoutNotificationService notifications, IBackChannelLogoutHttpClient client, IIssuerNameService issuer, ILogger<IBackChannelLogoutService> logger)
        : base(clock, tools, notifications, client, issuer, logger)
    {
    }

    // finding: 7.3/send-logout-notification-removed
    protected override async Task SendLogoutNotificationAsync(BackChannelLogoutRequest request)
    {
        // finding: 7.3/send-logout-notification-removed
        await base.SendLogoutNotificationAsync(request);
        _told.Add(request.ClientId);
    }
}
