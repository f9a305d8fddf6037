using IdentityServer4.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity
{
    public class Startup
    {
        public void ConfigureServices(IServiceCollection services)
        {
            services.Configure<IdentityServerOptions>(options =>
            {
                options.EmitStaticAudienceClaim = true;
            });
        }

        public bool Legacy(IdentityServerOptions options)
        {
            return options.EmitStaticAudienceClaim;
        }
    }
}
