using Duende.IdentityServer.Validation;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity
{
    public static class Registration
    {
        public static void Add(IServiceCollection services)
        {
            services.AddIdentityServer();
            // finding: 5.1/jwt-request-validator-registration
            services.AddTransient<JwtRequestValidator, PartnerRequests>();
        }
    }
}
