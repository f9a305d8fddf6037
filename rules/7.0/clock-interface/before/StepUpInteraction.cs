using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.ResponseHandling;
using Duende.IdentityServer.Services;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;

namespace Acme.Identity
{
    public class StepUpInteraction : AuthorizeInteractionResponseGenerator
    {
        // finding: 7.0/system-clock-obsolete
        private readonly ISystemClock _clock;

        public StepUpInteraction(
            IdentityServerOptions options,
            // finding: 7.0/system-clock-obsolete
            ISystemClock clock,
            ILogger<AuthorizeInteractionResponseGenerator> logger,
            IConsentService consent,
            IProfileService profile)
            // finding: 7.0/clock-interface
            : base(options, clock, logger, consent, profile)
        {
            _clock = clock;
        }
    }
}
