using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity
{
    public static class Host
    {
        // A method of the host's own has the name too, and takes no callback.
        public static IIdentityServerBuilder AddIdentityServer<TUser>(this IServiceCollection services, IConfiguration configuration)
            where TUser : class
        {
            return services.AddIdentityServer(options =>
            {
                if (configuration["PublicUrl"] != null)
                    // finding: 4.1/public-origin
                    options.PublicOrigin = configuration["PublicUrl"];
            });
        }
    }
}
