using Duende.IdentityServer.Configuration;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Acme.Identity.Sessions;

public static class SessionSetup
{
    public static void AddSessionCookie(this IServiceCollection services)
    {
        services.AddSingleton<IPostConfigureOptions<CookieAuthenticationOptions>>(provider =>
            // finding: 6.3/application-cookie-ticket-store-constructor
            new PostConfigureApplicationCookieTicketStore(
                provider.GetRequiredService<IHttpContextAccessor>(),
                provider.GetRequiredService<IdentityServerOptions>(),
                provider.GetRequiredService<IOptions<Microsoft.AspNetCore.Authentication.AuthenticationOptions>>()));
    }
}
