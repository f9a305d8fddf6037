using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Stores;

namespace Contoso.Identity.Own
{
    public class ClientStore : IClientStore
    {
        public ClientStore(object context, object logger)
        {
        }

        public Task<Client> FindClientByIdAsync(string clientId) => Task.FromResult<Client>(null);

        public static IClientStore Create() => new ClientStore(1, 2);
    }
}
