using Duende.IdentityServer.Models;
using Duende.IdentityServer.Stores;

namespace Glass.IdentityServer.Extensions;

public abstract class StoreBase<T>
{
    protected Dictionary<string, T> Items { get; } = new();
}

public sealed class MongoClientStore : StoreBase<ClientRow>,
    // ask: 6.3/client-schema
    // ask: 6.3/dpop-validation-mode-zero
    IClientStore
{
    public Task<Client?> FindClientByIdAsync(string clientId) => Task.FromResult(Items.TryGetValue(clientId, out var row) ? row.ToModel() : null);
}

public interface IGlassClientStore { Task<ClientRow?> FindClientByIdAsync(string clientId); }

public sealed class GlassClientStore : StoreBase<ClientRow>, IGlassClientStore
{
    public Task<ClientRow?> FindClientByIdAsync(string clientId) => Task.FromResult(Items.GetValueOrDefault(clientId));
}
