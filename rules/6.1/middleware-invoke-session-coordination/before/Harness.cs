using Duende.IdentityServer.Hosting;
using Duende.IdentityServer.Services;

namespace Contoso.Identity.Tests;

public static class Harness
{
    public static Task RunAsync(IdentityServerMiddleware middleware, HttpContext context, IServiceProvider services) =>
        // finding: 6.1/middleware-invoke-session-coordination
        middleware.Invoke(
            context,
            services.GetRequiredService<IEndpointRouter>(),
            services.GetRequiredService<IUserSession>(),
            services.GetRequiredService<IEventService>(),
            services.GetRequiredService<IIssuerNameService>(),
            services.GetRequiredService<IBackChannelLogoutService>());
}
