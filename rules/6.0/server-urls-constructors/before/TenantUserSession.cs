using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.Services;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Contoso.Identity.Sessions
{
    public class TenantUserSession : DefaultUserSession
    {
        public TenantUserSession(
            IHttpContextAccessor httpContextAccessor,
            IAuthenticationHandlerProvider handlers,
            IdentityServerOptions options,
            ISystemClock clock,
            ILogger<IUserSession> logger)
            // finding: 6.0/server-urls-constructors
            : base(httpContextAccessor, handlers, options, clock, logger)
        {
        }
    }
}
