using System.Threading.Tasks;
using IdentityServer4.Models;

namespace Contoso.Legacy
{
    public class LegacyTokens
    {
        public Task<string> UpdateRefreshTokenAsync(string handle, RefreshToken token, Client client) => Task.FromResult(handle);

        public Task<string> Twice(RefreshToken token, Client client) => UpdateRefreshTokenAsync("x", token, client);
    }
}
