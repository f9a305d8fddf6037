using Duende.IdentityServer.Configuration;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Options;

namespace Canal.Login;

public class CanalTicketStore : PostConfigureApplicationCookieTicketStore
{
    public CanalTicketStore(IHttpContextAccessor http, IdentityServerOptions options, IOptions<Microsoft.AspNetCore.Authentication.AuthenticationOptions> auth)
        // applies: 6.3/application-cookie-ticket-store-constructor
        : base(http, options, auth)
    {
    }

    // the overload that names the scheme did not change
    public CanalTicketStore(IHttpContextAccessor http, string scheme) : base(http, scheme)
    {
    }
}

public static class Registration
{
    public static void AddCanalSessions(this IServiceCollection services)
    {
        services.AddTransient<IPostConfigureOptions<CookieAuthenticationOptions>, CanalTicketStore>();
        services.AddTransient<IPostConfigureOptions<CookieAuthenticationOptions>>(p =>
        {
            var http = p.GetRequiredService<IHttpContextAccessor>();
            var named = new PostConfigureApplicationCookieTicketStore(http, "canal");
            // applies: 6.3/application-cookie-ticket-store-constructor
            return named ?? new PostConfigureApplicationCookieTicketStore(http, p.GetRequiredService<IdentityServerOptions>(), p.GetRequiredService<IOptions<Microsoft.AspNetCore.Authentication.AuthenticationOptions>>());
        });
    }
}
