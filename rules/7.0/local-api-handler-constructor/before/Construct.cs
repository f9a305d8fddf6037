using System.Text.Encodings.Web;
using Duende.IdentityServer.Hosting.LocalApiAuthentication;
using Duende.IdentityServer.Validation;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Acme.Identity.Tests;

public static class Construct
{
    // finding: 7.0/system-clock-obsolete
    public static object Handler(IOptionsMonitor<LocalApiAuthenticationOptions> options, ILoggerFactory logger, ISystemClock clock, ITokenValidator validator)
    {
        // finding: 7.0/local-api-handler-constructor
        return new LocalApiAuthenticationHandler(options, logger, UrlEncoder.Default, clock, validator);
    }
}
