using Duende.IdentityServer.Services;

namespace Contoso.Identity.Hosting;

public class IdentityServerMiddleware
{
    private readonly RequestDelegate _next;

    public IdentityServerMiddleware(RequestDelegate next) => _next = next;

    public Task Invoke(HttpContext context, IBackChannelLogoutService logout) => _next(context);
}

public static class Runs
{
    public static Task Own(IdentityServerMiddleware middleware, HttpContext context, IBackChannelLogoutService logout) =>
        middleware.Invoke(context, logout);
}
