using Duende.IdentityServer.Services.KeyManagement;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity
{
    public static class KeyStartup
    {
        public static void Add(IServiceCollection services)
        {
            // finding: 6.0/key-lock-replaced
            // finding: 6.0/key-lock-replaced
            services.AddTransient<INewKeyLock, NopKeyLock>();
        }
    }
}
