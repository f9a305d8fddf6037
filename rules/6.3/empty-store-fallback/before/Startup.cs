using Acme.Identity.Stores;
using Duende.IdentityServer.Stores;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Acme.Identity;

public class Startup
{
    public void ConfigureServices(IServiceCollection services)
    {
        services.AddIdentityServer();
        // finding: 6.3/empty-store-fallback
        services.TryAddTransient<IClientStore, SqlClientStore>();
        // finding: 6.3/empty-store-fallback
        services.TryAddScoped<Duende.IdentityServer.Stores.IResourceStore, SqlResourceStore>();
        // finding: 6.3/empty-store-fallback
        services.TryAddSingleton(typeof(IClientStore), typeof(SqlClientStore));
    }
}
