using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Stores;

namespace Acme.Identity.Stores;

// finding: 8.0/client-store-get-all-clients
public class TenantClientStore : IClientStore
{
    // finding: 8.0/cancellation-token
    public Task<Client> FindClientByIdAsync(string clientId) => Task.FromResult<Client>(null);
}

// finding: 8.0/client-store-get-all-clients
public class LoggingClientStore(IClientStore inner) : IClientStore
{
    // finding: 8.0/cancellation-token
    public Task<Client> FindClientByIdAsync(string clientId)
    {
        // finding: 8.0/cancellation-token
        return inner.FindClientByIdAsync(clientId);
    }
}
