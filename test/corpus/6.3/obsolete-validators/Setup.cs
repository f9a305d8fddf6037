using Duende.IdentityServer.Stores;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Delta;

public static class Setup
{
    public static void Add(IServiceCollection services)
    {
        services.AddIdentityServer(o => Logging.Narrow(o.Logging));
        // ask: 6.3/empty-store-fallback
        services.TryAddScoped<IClientStore>(p => null!);
        // ask: 6.3/empty-store-fallback
        services.TryAddSingleton<Duende.IdentityServer.Stores.IResourceStore, NoResources>();
        services.TryAddScoped<IUserStore, Users>();
        services.AddScoped<IClientStore, NoClients>();
        services.AddTransient<Duende.IdentityServer.Validation.IResourceValidator, ScopeGate>();
    }
}

public interface IUserStore { }
public class Users : IUserStore { }
// ask: 6.3/client-schema
// ask: 6.3/dpop-validation-mode-zero
public class NoClients : IClientStore { public Task<Duende.IdentityServer.Models.Client?> FindClientByIdAsync(string id) => Task.FromResult<Duende.IdentityServer.Models.Client?>(null); }
public abstract class NoResources : IResourceStore { public abstract Task<Duende.IdentityServer.Models.Resources> GetAllResourcesAsync(); public abstract Task<IEnumerable<Duende.IdentityServer.Models.ApiScope>> FindApiScopesByNameAsync(IEnumerable<string> n); public abstract Task<IEnumerable<Duende.IdentityServer.Models.IdentityResource>> FindIdentityResourcesByScopeNameAsync(IEnumerable<string> n); public abstract Task<IEnumerable<Duende.IdentityServer.Models.ApiResource>> FindApiResourcesByScopeNameAsync(IEnumerable<string> n); public abstract Task<IEnumerable<Duende.IdentityServer.Models.ApiResource>> FindApiResourcesByNameAsync(IEnumerable<string> n); }
