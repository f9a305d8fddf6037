using Duende.IdentityServer.Configuration;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Acme.Identity.Sessions;

public static class SchemeOverload
{
    // The other constructor did not change.
    public static IPostConfigureOptions<CookieAuthenticationOptions> ForScheme(IHttpContextAccessor accessor)
        => new PostConfigureApplicationCookieTicketStore(accessor, "partner");

    public static IPostConfigureOptions<CookieAuthenticationOptions> Migrated(
        IHttpContextAccessor accessor,
        IdentityServerOptions server,
        IOptions<Microsoft.AspNetCore.Authentication.AuthenticationOptions> options,
        ILogger<PostConfigureApplicationCookieTicketStore> logger)
        => new PostConfigureApplicationCookieTicketStore(accessor, server, options, logger);

    public static void Register(IServiceCollection services)
        => services.AddSingleton<IPostConfigureOptions<CookieAuthenticationOptions>, PostConfigureApplicationCookieTicketStore>();
}
