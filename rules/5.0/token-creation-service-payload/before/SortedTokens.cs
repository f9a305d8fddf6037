using System.IdentityModel.Tokens.Jwt;
using System.Threading.Tasks;
// finding: 5.0/namespaces
using IdentityServer4.Configuration;
// finding: 5.0/namespaces
using IdentityServer4.Extensions;
// finding: 5.0/namespaces
using IdentityServer4.Models;
// finding: 5.0/namespaces
using IdentityServer4.Services;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;

namespace Contoso.Identity
{
    public class SortedTokens : DefaultTokenCreationService
    {
        public SortedTokens(ISystemClock clock, IKeyMaterialService keys, IdentityServerOptions options, ILogger<DefaultTokenCreationService> logger)
            : base(clock, keys, options, logger)
        {
        }

        // finding: 5.0/token-creation-service-payload
        protected override Task<JwtPayload> CreatePayloadAsync(Token token)
        {
            // finding: 5.0/token-creation-service-payload
            var payload = token.CreateJwtPayload(Clock, Options, Logger);
            payload["contoso"] = "1";
            return Task.FromResult(payload);
        }

        // finding: 5.0/token-creation-service-payload
        // finding: 5.0/token-creation-service-payload
        protected override Task<string> CreateJwtAsync(JwtSecurityToken jwt) => Task.FromResult(new JwtSecurityTokenHandler().WriteToken(jwt));
    }
}
