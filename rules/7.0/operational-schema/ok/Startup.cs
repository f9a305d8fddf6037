using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity.InMemory;

public static class Startup
{
    // AddOperationalStore(options => options.ConfigureDbContext = ...) was tried and given up.
    public static void AddIdentity(this IServiceCollection services) =>
        services.AddIdentityServer().AddInMemoryPersistedGrants();

    public static string Advice => "builder.AddOperationalStore()";
}
