using IdentityServer4.Models;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity
{
    public static class Startup
    {
        public static void Add(IServiceCollection services, Client[] clients) => services.AddIdentityServer().AddInMemoryClients(clients).AddInMemoryPersistedGrants();
    }
}
