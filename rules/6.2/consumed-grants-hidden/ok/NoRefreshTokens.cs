using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;

namespace Contoso.Identity.InMemory;

public static class NoRefreshTokens
{
    private static readonly Client[] Clients =
    {
        new() { ClientId = "web", AllowedGrantTypes = GrantTypes.Code, AllowOfflineAccess = false },
        new() { ClientId = "job", AllowedGrantTypes = GrantTypes.ClientCredentials },
    };

    public static void Add(IServiceCollection services) => services.AddIdentityServer().AddInMemoryClients(Clients);
}

public class GrantsPage(IIdentityServerInteractionService interaction)
{
    public async Task<int> CountAsync() => (await interaction.GetAllUserGrantsAsync()).Count();
}
