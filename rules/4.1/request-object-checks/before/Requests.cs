using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity
{
    public class Startup
    {
        public void ConfigureServices(IServiceCollection services)
        {
            // finding: 4.1/request-object-checks
            services.AddIdentityServer(options => options.Endpoints.EnableJwtRequestUri = true);
        }
    }

    public static class Options
    {
        public static void Configure(IdentityServer4.Configuration.IdentityServerOptions options)
        {
            // finding: 4.1/request-object-checks
            options.Endpoints.EnableJwtRequestUri = true;
        }
    }
}
