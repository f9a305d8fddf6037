using System.Threading.Tasks;
using IdentityServer4.Models;
using IdentityServer4.Stores;

namespace Contoso.Tenants
{
    // finding: 4.1/client-require-consent
    public class PartialClientStore : IClientStore
    {
        public Task<Client> FindClientByIdAsync(string clientId) => Task.FromResult(
            clientId == "web"
                ? new Client { ClientId = clientId, RequireConsent = true, RequirePkce = true }
                : new Client { ClientId = clientId, RequirePkce = true });
    }
}
