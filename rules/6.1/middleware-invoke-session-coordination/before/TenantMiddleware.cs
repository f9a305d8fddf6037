using Duende.IdentityServer.Hosting;
using Duende.IdentityServer.Services;

namespace Contoso.Identity.Hosting;

public class TenantMiddleware
{
    private readonly IdentityServerMiddleware _inner;

    public TenantMiddleware(RequestDelegate next, ILogger<IdentityServerMiddleware> logger)
    {
        _inner = new IdentityServerMiddleware(next, logger);
    }

    public async Task InvokeAsync(HttpContext context, IEndpointRouter router, IUserSession session, IEventService events,
        IIssuerNameService issuers, IBackChannelLogoutService logout)
    {
        context.Items["tenant"] = context.Request.Host.Host;
        // finding: 6.1/middleware-invoke-session-coordination
        await _inner.Invoke(context, router, session, events, issuers, logout);
    }
}
