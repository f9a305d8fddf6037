using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.Models;

namespace Contoso.Identity;

public class MemoryClientStore : IClientConfigurationStore
{
    private readonly List<Client> _clients = [];

    public Task AddAsync(Client client)
    {
        _clients.Add(client);
        return Task.CompletedTask;
    }
}
