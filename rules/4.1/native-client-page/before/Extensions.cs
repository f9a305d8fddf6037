using System.Threading.Tasks;
using IdentityServer4.Stores;

namespace IdentityServer4.Quickstart.UI
{
    public static class Extensions
    {
        // finding: 4.1/native-client-page
        public static async Task<bool> IsPkceClientAsync(this IClientStore store, string clientId)
        {
            var client = await store.FindEnabledClientByIdAsync(clientId);
            return client?.RequirePkce == true;
        }
    }
}
