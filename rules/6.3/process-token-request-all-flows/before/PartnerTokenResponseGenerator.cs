using Duende.IdentityServer.ResponseHandling;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;
using Duende.IdentityServer.Validation;
using Microsoft.AspNetCore.Authentication;

namespace Contoso.Identity.Tokens
{
    public class PartnerTokenResponseGenerator : TaggingTokenResponseGenerator
    {
        private readonly IPartnerAudit _audit;

        public PartnerTokenResponseGenerator(
            IPartnerAudit audit,
            ISystemClock clock,
            ITokenService tokenService,
            IRefreshTokenService refreshTokenService,
            IScopeParser scopeParser,
            IResourceStore resources,
            IClientStore clients,
            ILogger<TokenResponseGenerator> logger)
            : base(clock, tokenService, refreshTokenService, scopeParser, resources, clients, logger)
        {
            _audit = audit;
        }

        // finding: 6.3/process-token-request-all-flows
        protected override Task<TokenResponse> ProcessTokenRequestAsync(TokenRequestValidationResult request)
        {
            _audit.MachineToken(request.ValidatedRequest.Client.ClientId);
            return base.ProcessTokenRequestAsync(request);
        }
    }

    public interface IPartnerAudit
    {
        void MachineToken(string clientId);
    }
}
