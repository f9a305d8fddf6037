using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.Services;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;

namespace Acme.Identity;

public class PartnerTokens : DefaultTokenCreationService
{
    // finding: 7.0/system-clock-obsolete
    public PartnerTokens(ISystemClock clock, IKeyMaterialService keys, IdentityServerOptions options, ILogger<DefaultTokenCreationService> logger)
        // finding: 7.0/clock-interface
        : base(clock, keys, options, logger)
    {
    }
}
