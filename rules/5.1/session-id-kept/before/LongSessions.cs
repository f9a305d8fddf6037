using System.Security.Claims;
using System.Threading.Tasks;
using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.Services;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Contoso.Identity
{
    public class LongSessions : DefaultUserSession
    {
        public LongSessions(IHttpContextAccessor accessor, IAuthenticationHandlerProvider handlers, IdentityServerOptions options, ISystemClock clock, ILogger<IUserSession> logger)
            : base(accessor, handlers, options, clock, logger)
        {
        }

        // finding: 5.1/session-id-kept
        public override Task<string> CreateSessionIdAsync(ClaimsPrincipal principal, AuthenticationProperties properties)
            => base.CreateSessionIdAsync(principal, properties);
    }
}
