using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Stores;

namespace Acme.Identity.Stores;

public class MigratedClientStore(IClientStore inner) : IClientStore
{
    public Task<Client> FindClientByIdAsync(string clientId, CancellationToken ct) => inner.FindClientByIdAsync(clientId, ct);

    public IAsyncEnumerable<Client> GetAllClientsAsync(CancellationToken ct) => inner.GetAllClientsAsync(ct);
}
