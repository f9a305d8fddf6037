// finding: 5.0/namespaces
using IdentityServer4.Models;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity
{
    public static class Configured
    {
        public static void Add(IServiceCollection services)
        {
            // finding: 5.0/automatic-key-management
            services.AddIdentityServer(options =>
                {
                    options.Events.RaiseErrorEvents = true;
                })
                // finding: 5.0/automatic-key-management
                .AddDeveloperSigningCredential()
                .AddInMemoryClients(new Client[0]);
        }
    }
}
