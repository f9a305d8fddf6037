using System;
using System.Threading.Tasks;
using IdentityServer4.Models;
using IdentityServer4.Stores;

namespace Contoso.Tenants
{
    // finding: 4.1/client-require-consent
    // finding: 4.1/client-require-pkce
    public class MappedClientStore : IClientStore
    {
        private readonly Func<string, Client> _map;

        public MappedClientStore(Func<string, Client> map) => _map = map;

        public Task<Client> FindClientByIdAsync(string clientId) => Task.FromResult(_map(clientId));
    }
}
