// finding: 5.0/access-token-validation-package
using IdentityServer4.AccessTokenValidation;
// finding: 5.0/namespaces
using IdentityServer4.Models;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Host
{
    public class Startup
    {
        public void ConfigureServices(IServiceCollection services)
        {
            services.AddIdentityServer()
                .AddInMemoryApiScopes(new[] { new ApiScope("orders") });

            services.AddAuthentication(options =>
                {
                    // finding: 5.0/access-token-validation-package
                    options.DefaultScheme = IdentityServerAuthenticationDefaults.AuthenticationScheme;
                })
                // finding: 5.0/access-token-validation-package
                .AddIdentityServerAuthentication(options =>
                {
                    options.Authority = "https://id.contoso.com";
                    // finding: 5.0/access-token-validation-package
                    options.ApiName = "orders";
                    // finding: 5.0/access-token-validation-package
                    options.SupportedTokens = SupportedTokens.Both;
                });
        }

        // finding: 5.0/access-token-validation-package
        private static void Writing(AuthorizationPolicyBuilder policy) => policy.RequireScope("orders.write");
    }
}
