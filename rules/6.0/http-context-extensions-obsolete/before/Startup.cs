using Duende.IdentityServer.Extensions;
using Microsoft.AspNetCore.Builder;

namespace Contoso.Identity
{
    public class Startup
    {
        public void Configure(IApplicationBuilder app)
        {
            app.Use(async (context, next) =>
            {
                // finding: 6.0/http-context-extensions-obsolete
                context.SetIdentityServerOrigin("https://login.contoso.example");
                await next();
            });
            app.UseIdentityServer();
        }
    }
}
