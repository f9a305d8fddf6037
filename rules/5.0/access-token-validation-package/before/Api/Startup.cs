// finding: 5.0/access-token-validation-package
using IdentityServer4.AccessTokenValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Api
{
    // A process of its own: nothing there brings another IdentityModel.
    public class Startup
    {
        public void ConfigureServices(IServiceCollection services) =>
            services.AddAuthentication(IdentityServerAuthenticationDefaults.AuthenticationScheme)
                // finding: 5.0/access-token-validation-package
                .AddIdentityServerAuthentication(options => options.ApiName = "orders");

        // finding: 5.0/access-token-validation-package
        public static void Writing(AuthorizationPolicyBuilder policy) => policy.RequireScope("orders.write");
    }
}
