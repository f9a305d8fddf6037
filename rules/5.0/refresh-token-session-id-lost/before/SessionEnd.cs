using System.Threading.Tasks;
// finding: 5.0/namespaces
using IdentityServer4.Models;
// finding: 5.0/namespaces
using IdentityServer4.Stores;

namespace Contoso.Identity
{
    public class SessionEnd
    {
        public Task EndAsync(IPersistedGrantStore grants, string session) => grants.RemoveAllAsync(new PersistedGrantFilter
        {
            // finding: 5.0/refresh-token-session-id-lost
            SessionId = session
        });

        // finding: 5.0/refresh-token-session-id-lost
        public bool Belongs(RefreshToken token, string session) => token.SessionId == session;
    }
}
