using System.Threading.Tasks;
using IdentityServer4.Stores;

namespace IdentityServer4.Quickstart.UI
{
    public class Login
    {
        private readonly IClientStore _clientStore;

        public Login(IClientStore clientStore) => _clientStore = clientStore;

        public async Task<string> View(string clientId)
        {
            // finding: 4.1/native-client-page
            return await _clientStore.IsPkceClientAsync(clientId) ? "Redirect" : null;
        }
    }
}
