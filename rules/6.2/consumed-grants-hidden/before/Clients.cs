using Duende.IdentityServer.Models;

namespace Contoso.Identity.Privacy;

public static class Clients
{
    public static void Add(IServiceCollection services) => services
        .AddIdentityServer()
        .AddInMemoryClients(new[] { new Client { ClientId = "web", AllowOfflineAccess = true } });
}
