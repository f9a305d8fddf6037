using Duende.IdentityServer;
using Duende.IdentityServer.Services;
using Microsoft.AspNetCore.Authentication;

namespace Ridge.Idp;

public abstract class LogoutBase<T>(ISystemClock clock, IdentityServerTools tools, ILogoutNotificationService notifications, IBackChannelLogoutHttpClient http, ILogger<IBackChannelLogoutService> logger)
    // applies: 6.3/logout-token-typ
    // applies: 6.3/back-channel-logout-service-constructor
    : DefaultBackChannelLogoutService(clock, tools, notifications, http, logger)
    where T : class
{
    protected T? Extra { get; init; }
}

public class RidgeLogout(ISystemClock c, IdentityServerTools t, ILogoutNotificationService n, IBackChannelLogoutHttpClient h, ILogger<IBackChannelLogoutService> l)
    // applies: 6.3/logout-token-typ
    : LogoutBase<string>(c, t, n, h, l);

public static class Make
{
    public static IBackChannelLogoutService One(IServiceProvider p) =>
        // applies: 6.3/back-channel-logout-service-constructor
        new DefaultBackChannelLogoutService(
            p.GetRequiredService<ISystemClock>(),
            p.GetRequiredService<IdentityServerTools>(),
            p.GetRequiredService<ILogoutNotificationService>(),
            p.GetRequiredService<IBackChannelLogoutHttpClient>(),
            p.GetRequiredService<ILogger<IBackChannelLogoutService>>());

    public static object Other() => new OwnLogout(1, 2, 3, 4, 5);
}

public class OwnLogout { public OwnLogout(int a, int b, int c, int d, int e) { } }
