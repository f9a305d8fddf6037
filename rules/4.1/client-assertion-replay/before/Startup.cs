using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity
{
    public class Startup
    {
        public void ConfigureServices(IServiceCollection services)
        {
            // finding: 4.1/client-assertion-replay
            services.AddIdentityServer().AddJwtBearerClientAuthentication();
        }
    }

    public static class Partners
    {
        // finding: 4.1/client-assertion-replay
        public static IIdentityServerBuilder AddPartners(this IIdentityServerBuilder builder) => builder.AddJwtBearerClientAuthentication();
    }
}
