using IdentityServer4.Models;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity
{
    public static class Automatic
    {
        // AddDeveloperSigningCredential() is not needed any more
        public static void Add(IServiceCollection services) => services.AddIdentityServer().AddInMemoryClients(new Client[0]);
    }
}
