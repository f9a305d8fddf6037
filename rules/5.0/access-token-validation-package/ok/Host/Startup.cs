using IdentityModel.AspNetCore.AccessTokenValidation;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Host
{
    public static class IdentityServerAuthenticationDefaults
    {
        public const string AuthenticationScheme = "Cookies";
    }

    public class Startup
    {
        public void ConfigureServices(IServiceCollection services)
        {
            services.AddAuthentication(IdentityServerAuthenticationDefaults.AuthenticationScheme)
                .AddJwtBearer(options => options.Audience = "orders");
            AddIdentityServerAuthentication(services);
        }

        private static void AddIdentityServerAuthentication(IServiceCollection services) => services.AddAuthorization();
    }
}
