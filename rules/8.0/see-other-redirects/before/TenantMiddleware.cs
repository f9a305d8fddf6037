using System.Threading.Tasks;
using Duende.IdentityServer.Extensions;
using Microsoft.AspNetCore.Http;

namespace Acme.Identity;

public class TenantMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        await next(context);
        if (!context.User.IsAuthenticated())
        {
            return;
        }

        // finding: 8.0/see-other-redirects
        if (context.Response.StatusCode != 302)
        {
            return;
        }

        // finding: 8.0/see-other-redirects
        if (context.Response.StatusCode == StatusCodes.Status302Found && context.Request.Path == "/connect/authorize")
        {
            context.Response.Headers["X-Tenant"] = "acme";
        }

        // finding: 8.0/see-other-redirects
        if (context.Response.StatusCode is StatusCodes.Status301MovedPermanently or StatusCodes.Status302Found)
        {
            context.Response.Headers["X-Redirect"] = "1";
        }
    }
}
