using System.Threading.Tasks;
using Duende.IdentityServer.Services;

namespace Contoso.Identity
{
    public class ReadsOnly
    {
        public Task<string> CurrentAsync(IUserSession session) => session.GetSessionIdAsync();
    }
}
