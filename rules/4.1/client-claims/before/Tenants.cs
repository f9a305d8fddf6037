using System.Security.Claims;
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
            // finding: 4.1/client-claims
            client?.Claims.Add(new Claim("tenant", id));
        }
    }
}
