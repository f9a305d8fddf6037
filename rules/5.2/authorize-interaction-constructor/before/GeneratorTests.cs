using Duende.IdentityServer.ResponseHandling;
using Duende.IdentityServer.Services;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging.Abstractions;

namespace Contoso.Identity.Tests
{
    public class GeneratorTests
    {
        public AuthorizeInteractionResponseGenerator Subject(ISystemClock clock, IConsentService consent, IProfileService profile)
        {
            // finding: 5.2/authorize-interaction-constructor
            return new AuthorizeInteractionResponseGenerator(clock, new NullLogger<AuthorizeInteractionResponseGenerator>(), consent, profile);
        }
    }
}
