using Acme.Identity.Stores;
using Duende.IdentityServer.Stores;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Acme.Identity;

public class Startup
{
    public void ConfigureServices(IServiceCollection services)
    {
        // services.TryAddTransient<IClientStore, SqlClientStore>();
        services.AddIdentityServer()
            .AddClientStore<SqlClientStore>()
            .AddResourceStore<SqlResourceStore>();
        services.AddTransient<IClientStore, SqlClientStore>();
        services.TryAddTransient<IPersistedGrantStore, SqlGrantStore>();
        services.TryAddTransient<SqlClientStore>();
    }
}
