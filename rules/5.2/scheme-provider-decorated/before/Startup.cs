using Duende.IdentityServer.Configuration;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity
{
    public class Startup
    {
        public void ConfigureServices(IServiceCollection services)
        {
            services.AddIdentityServer((IdentityServerOptions options) => { });
            // finding: 5.2/scheme-provider-decorated
            services.AddSingleton<IAuthenticationSchemeProvider, TenantSchemes>();
        }
    }
}
