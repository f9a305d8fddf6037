using Duende.IdentityServer.Models;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity
{
    public static class Configured
    {
        public static void Add(IServiceCollection services)
        {
            services.AddIdentityServer(options =>
                {
                    options.Events.RaiseErrorEvents = true;
                    options.KeyManagement.Enabled = false;
                })
                .AddDeveloperSigningCredential()
                .AddInMemoryClients(new Client[0]);
        }
    }
}
