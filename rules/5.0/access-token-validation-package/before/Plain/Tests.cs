using System;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Plain
{
    public static class Tests
    {
        // finding: 5.0/access-token-validation-package
        // finding: 5.0/access-token-validation-package
        public static void Protect(IServiceCollection services, Action<IdentityServer4.AccessTokenValidation.IdentityServerAuthenticationOptions> configure) =>
            services.AddAuthentication()
                // finding: 5.0/access-token-validation-package
                .AddIdentityServerAuthentication("token", configure);
    }
}
