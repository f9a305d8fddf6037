using Duende.IdentityServer.ResponseHandling;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;
using Duende.IdentityServer.Validation;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;

namespace Legacy.Auth.Responses
{
    public abstract partial class BaseGenerator<TAudit> : TokenResponseGenerator where TAudit : class
    {
        protected readonly TAudit Audit;

        protected BaseGenerator(TAudit audit, ISystemClock clock, ITokenService tokenService, IRefreshTokenService refreshTokenService, IScopeParser scopeParser, IResourceStore resources, IClientStore clients, ILogger<TokenResponseGenerator> logger)
            : base(clock, tokenService, refreshTokenService, scopeParser, resources, clients, logger)
        {
            Audit = audit;
        }
    }

    public interface IAudit { void Write(string text); }
}
