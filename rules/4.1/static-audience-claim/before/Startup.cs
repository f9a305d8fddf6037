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
                // finding: 4.1/static-audience-claim
                options.EmitLegacyResourceAudienceClaim = true;
            });
        }

        public bool Legacy(IdentityServerOptions options)
        {
            // finding: 4.1/static-audience-claim
            return options.EmitLegacyResourceAudienceClaim;
        }
    }
}
