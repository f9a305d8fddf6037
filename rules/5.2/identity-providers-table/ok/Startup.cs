using Duende.IdentityServer.Models;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity.InMemory
{
    public static class Startup
    {
        // AddConfigurationStore was tried and given up.
        public static void AddIdentity(this IServiceCollection services, Client[] clients)
        {
            services.AddIdentityServer()
                .AddInMemoryClients(clients)
                .AddOperationalStore();
        }
    }
}
