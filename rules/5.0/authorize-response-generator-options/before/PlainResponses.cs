// finding: 5.0/namespaces
using IdentityServer4.ResponseHandling;
// finding: 5.0/namespaces
using IdentityServer4.Services;
// finding: 5.0/namespaces
using IdentityServer4.Stores;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;

namespace Contoso.Identity
{
    public static class PlainResponses
    {
        public static AuthorizeResponseGenerator Plain(ISystemClock clock, ITokenService tokens, IKeyMaterialService keys, IAuthorizationCodeStore codes, ILogger<AuthorizeResponseGenerator> logger, IEventService events)
        {
            // finding: 5.0/authorize-response-generator-options
            return new AuthorizeResponseGenerator(clock, tokens, keys, codes, logger, events);
        }
    }
}
