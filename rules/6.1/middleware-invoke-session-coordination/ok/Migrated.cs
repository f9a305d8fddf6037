using Duende.IdentityServer.Hosting;
using Duende.IdentityServer.Services;

namespace Contoso.Identity.Tests;

public static class Migrated
{
    public static Task RunAsync(IdentityServerMiddleware middleware, HttpContext context, IServiceProvider services) =>
        middleware.Invoke(
            context,
            services.GetRequiredService<IEndpointRouter>(),
            services.GetRequiredService<IUserSession>(),
            services.GetRequiredService<IEventService>(),
            services.GetRequiredService<IIssuerNameService>(),
            services.GetRequiredService<ISessionCoordinationService>());
}
