using System.Collections.Generic;
using System.Threading.Tasks;
using System.Security.Claims;
using IdentityServer4.Configuration;
using IdentityServer4.Services;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Contoso.Identity
{
    public class TracedSession : DefaultUserSession
    {
        public TracedSession(
            IHttpContextAccessor accessor,
            IAuthenticationSchemeProvider schemes,
            IAuthenticationHandlerProvider handlers,
            IdentityServerOptions options,
            ISystemClock clock,
            ILogger<IUserSession> logger)
            // finding: 4.1/user-session
            : base(accessor, schemes, handlers, options, clock, logger)
        {
        }

        // finding: 4.1/user-session
        public override Task CreateSessionIdAsync(ClaimsPrincipal principal, AuthenticationProperties properties)
        {
            return Task.CompletedTask;
        }
    }
}
