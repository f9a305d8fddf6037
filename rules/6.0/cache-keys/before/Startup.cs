using Duende.IdentityServer;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity
{
    public class Startup
    {
        public void ConfigureServices(IServiceCollection services)
        {
            services.AddStackExchangeRedisCache(options => options.Configuration = "redis");
            // finding: 6.0/cache-keys
            services.AddOidcStateDataFormatterCache("aad");
            services.AddIdentityServer();
        }

        public static string Local => IdentityServerConstants.LocalIdentityProvider;
    }
}
