using Duende.IdentityServer.Configuration;
using IdentityServer4.ResponseHandling;
using IdentityServer4.Services;
using IdentityServer4.Stores;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;

namespace Contoso.Identity
{
    public class Responses : AuthorizeResponseGenerator
    {
        public Responses(IdentityServerOptions options, ISystemClock clock, ITokenService tokens, IKeyMaterialService keys, IAuthorizationCodeStore codes, ILogger<AuthorizeResponseGenerator> logger, IEventService events)
            : base(options, clock, tokens, keys, codes, logger, events)
        {
        }
    }
}
