using System.Threading.Tasks;
using Duende.IdentityServer.Extensions;
using Microsoft.AspNetCore.Http;

namespace Acme.Identity;

public class RedirectingMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (!context.User.IsAuthenticated())
        {
            // The host's own redirect stays what it is.
            context.Response.StatusCode = StatusCodes.Status302Found;
            context.Response.Headers.Location = "/welcome";
            return;
        }

        await next(context);
        if (context.Response.StatusCode == 404 || context.Response.StatusCode == StatusCodes.Status303SeeOther)
        {
            context.Response.Headers["X-Seen"] = "1";
        }
    }
}
