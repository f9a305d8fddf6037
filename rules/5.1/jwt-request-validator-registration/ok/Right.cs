using Duende.IdentityServer.Validation;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity
{
    public static class Right
    {
        public static void Add(IServiceCollection services) => services.AddTransient<IJwtRequestValidator, PartnerRequests>();
    }
}
