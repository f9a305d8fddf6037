using Duende.IdentityServer;
using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.ResponseHandling;
using Duende.IdentityServer.Services;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;

namespace Acme.Identity
{
    public class StepUpInteraction : AuthorizeInteractionResponseGenerator
    {
        private readonly IClock _clock;

        public StepUpInteraction(
            IdentityServerOptions options,
            IClock clock,
            ILogger<AuthorizeInteractionResponseGenerator> logger,
            IConsentService consent,
            IProfileService profile)
            : base(options, clock, logger, consent, profile)
        {
            _clock = clock;
        }
    }
}
