using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Stores;

namespace Contoso.Identity
{
    public class SessionEnd
    {
        private readonly IPersistedGrantStore _grants;

        public SessionEnd(IPersistedGrantStore grants) => _grants = grants;

        public Task EndAsync(string session) => _grants.RemoveAllAsync(new PersistedGrantFilter
        {
            // finding: 5.2/refresh-token-session-id
            SessionId = session
        });

        // finding: 5.2/refresh-token-session-id
        public bool Belongs(RefreshToken token, string session) => token.SessionId == session;
    }
}
