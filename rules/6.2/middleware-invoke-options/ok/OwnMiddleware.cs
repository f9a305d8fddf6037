using Duende.IdentityServer.Configuration;

namespace Contoso.Identity.Hosting;

public class IdentityServerMiddleware
{
    private readonly RequestDelegate _next;

    public IdentityServerMiddleware(RequestDelegate next) => _next = next;

    public Task Invoke(HttpContext context, IdentityServerOptions options) => _next(context);
}

public static class Runs
{
    public static Task Own(IdentityServerMiddleware middleware, HttpContext context, IdentityServerOptions options) =>
        middleware.Invoke(context, options);
}
