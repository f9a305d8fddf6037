using System.Threading.Tasks;
using IdentityServer4.Models;
using IdentityServer4.Stores;

namespace Contoso.Tenants
{
    // finding: 4.1/client-require-pkce
    public class PartialClientStore : IClientStore
    {
        public Task<Client> FindClientByIdAsync(string clientId) => Task.FromResult(
            clientId == "web"
                ? new Client { ClientId = clientId, RequirePkce = true, RequireConsent = true }
                : new Client { ClientId = clientId, RequireConsent = true });
    }
}
