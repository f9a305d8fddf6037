using Duende.IdentityServer.Models;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity.InMemory;

public static class Startup
{
    public static void AddIdentity(this IServiceCollection services, IEnumerable<Client> clients)
    {
        services.AddIdentityServer().AddInMemoryClients(clients);
    }

    public static string Advice => "builder.AddConfigurationStore()";
}

public class OwnBuilder
{
    public OwnBuilder AddConfigurationStore() => this;

    public static OwnBuilder Create() => new OwnBuilder().AddConfigurationStore();
}
