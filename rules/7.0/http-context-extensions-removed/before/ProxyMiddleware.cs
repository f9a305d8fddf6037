using System.Threading.Tasks;
using Duende.IdentityServer.Extensions;
using Microsoft.AspNetCore.Http;

namespace Acme.Identity;

public class ProxyMiddleware
{
    private readonly RequestDelegate _next;

    public ProxyMiddleware(RequestDelegate next) => _next = next;

    public Task Invoke(HttpContext context)
    {
        // finding: 7.0/http-context-extensions-removed
        context.SetIdentityServerOrigin("https://login.acme.test");
        return _next(context);
    }
}
