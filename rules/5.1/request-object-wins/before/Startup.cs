using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity
{
    public class Startup
    {
        public void ConfigureServices(IServiceCollection services)
        {
            services.AddIdentityServer(options =>
            {
                // finding: 5.1/request-object-wins
                options.Endpoints.EnableJwtRequestUri = true;
            });
        }
    }
}
