using Duende.IdentityServer.Validation;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity
{
    public static class Registration
    {
        public static void Add(IServiceCollection services)
        {
            services.AddIdentityServer();
            services.AddTransient<IJwtRequestValidator, PartnerRequests>();
        }
    }
}
