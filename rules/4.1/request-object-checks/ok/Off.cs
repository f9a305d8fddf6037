using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity
{
    public class Off
    {
        public void ConfigureServices(IServiceCollection services)
        {
            services.AddIdentityServer(options => options.Endpoints.EnableJwtRequestUri = false);
        }
    }
}
