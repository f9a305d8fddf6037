using IdentityServer4.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity
{
    public static class Registered
    {
        public static void Add(IServiceCollection services) => services.AddTransient<IKeyMaterialService, DefaultKeyMaterialService>();
    }
}
