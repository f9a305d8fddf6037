using System.Threading.Tasks;
using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Validation;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging;

namespace Acme.Identity;

public class PartnerProofs : DefaultDPoPProofValidator
{
    // finding: 7.0/system-clock-obsolete
    public PartnerProofs(IdentityServerOptions options, IServerUrls urls, IReplayCache replay, ISystemClock clock,
        IDataProtectionProvider protection, ILogger<DefaultDPoPProofValidator> logger)
        // finding: 7.0/dpop-proof-context
        : base(options, urls, replay, clock, protection, logger)
    {
    }

    protected override Task ValidateFreshnessAsync(DPoPProofValidatonContext context, DPoPProofValidatonResult result)
    {
        // finding: 7.0/dpop-proof-context
        if (context.Client.ClientId == "kiosk") return Task.CompletedTask;
        // finding: 7.0/dpop-proof-context
        Logger.LogDebug("token endpoint of {Base}", ServerUrls.BaseUrl);
        return base.ValidateFreshnessAsync(context, result);
    }
}
