using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity
{
    public class Startup
    {
        public void ConfigureServices(IServiceCollection services)
        {
            services.AddIdentityServer()
                // finding: 4.1/api-resource-scopes
                .AddInMemoryApiResources(Config.Apis);
        }
    }
}
