using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity
{
    public class Startup
    {
        public void ConfigureServices(IServiceCollection services)
        {
            services.AddIdentityServer()
                // finding: 6.0/identity-provider-validation
                .AddIdentityProviderStore<TenantProviders>();
        }
    }
}
