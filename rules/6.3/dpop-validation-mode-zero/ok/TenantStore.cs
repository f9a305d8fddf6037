using Duende.IdentityServer.Models;
using Duende.IdentityServer.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity.Tenants;

// Its clients are made here, and get the mode that the model starts with.
public class TenantStore : IClientStore
{
    private readonly Dictionary<string, string> _secrets;

    public TenantStore(Dictionary<string, string> secrets) => _secrets = secrets;

    public Task<Client> FindClientByIdAsync(string clientId) => Task.FromResult(new Client
    {
        ClientId = clientId,
        ClientSecrets = { new Secret(_secrets[clientId].Sha256()) },
        AllowedGrantTypes = GrantTypes.ClientCredentials,
        AllowedScopes = { "orders" },
    });
}

public static class Tenants
{
    public static void Add(IServiceCollection services) => services.AddIdentityServer().AddClientStore<TenantStore>();
}
