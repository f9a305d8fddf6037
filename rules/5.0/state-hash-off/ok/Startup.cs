using Duende.IdentityServer.Models;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Identity
{
    public class Startup
    {
        public static Client Web => new Client { ClientId = "web", Description = "at_hash" };

        public void ConfigureServices(IServiceCollection services) =>
            services.AddIdentityServer(options => options.EmitStateHash = true);
    }
}
