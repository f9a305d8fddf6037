using Duende.IdentityServer.Models;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Api
{
    public class JwtRequestValidator
    {
        public static void Add(IServiceCollection services, Client client) => services.AddTransient<JwtRequestValidator>();
    }
}
