using System.Security.Claims;
using System.Threading.Tasks;
using Duende.IdentityServer.Services;
using Microsoft.AspNetCore.Authentication;

namespace Contoso.Identity
{
    public class StepUp
    {
        private readonly IUserSession _session;

        public StepUp(IUserSession session) => _session = session;

        // finding: 5.1/session-id-kept
        public Task<string> StartAsync(ClaimsPrincipal user) => _session.CreateSessionIdAsync(user, new AuthenticationProperties());
    }
}
