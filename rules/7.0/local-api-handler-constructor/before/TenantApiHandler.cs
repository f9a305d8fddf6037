using System.Text.Encodings.Web;
using Duende.IdentityServer.Hosting.LocalApiAuthentication;
using Duende.IdentityServer.Validation;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Acme.Identity;

public class TenantApiHandler : LocalApiAuthenticationHandler
{
    // finding: 7.0/system-clock-obsolete
    public TenantApiHandler(IOptionsMonitor<LocalApiAuthenticationOptions> options, ILoggerFactory logger, UrlEncoder encoder, ISystemClock clock, ITokenValidator tokenValidator)
        // finding: 7.0/local-api-handler-constructor
        : base(options, logger, encoder, clock, tokenValidator)
    {
    }
}
