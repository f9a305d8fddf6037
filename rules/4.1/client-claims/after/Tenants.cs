using System.Security.Claims;
using IdentityServer4.Models;
using IdentityServer4.Stores;

namespace Contoso.Identity
{
    public class Tenants
    {
        private readonly IClientStore _clients;

        public Tenants(IClientStore clients) => _clients = clients;

        public async void Mark(string id)
        {
            var client = await _clients.FindClientByIdAsync(id);
            client?.Claims.Add(new ClientClaim("tenant", id));
        }
    }
}
