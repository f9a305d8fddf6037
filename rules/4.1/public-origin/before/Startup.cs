using IdentityServer4.Configuration;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity
{
    public class Startup
    {
        private readonly IConfiguration _configuration;

        public Startup(IConfiguration configuration) => _configuration = configuration;

        public void ConfigureServices(IServiceCollection services)
        {
            services.Configure<IdentityServerOptions>(options =>
            {
                // finding: 4.1/public-origin
                options.PublicOrigin = _configuration["PublicUrl"];
            });
        }

        public void Configure(IApplicationBuilder app)
        {
            // finding: 4.1/public-origin
            app.UseIdentityServer();
        }

        public static string Origin(IdentityServerOptions options)
        {
            // finding: 4.1/public-origin
            return options.PublicOrigin;
        }
    }
}
