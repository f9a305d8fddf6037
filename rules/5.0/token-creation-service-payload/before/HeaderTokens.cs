using System.IdentityModel.Tokens.Jwt;
using System.Threading.Tasks;
// finding: 5.0/namespaces
using IdentityServer4.Configuration;
// finding: 5.0/namespaces
using IdentityServer4.Models;
// finding: 5.0/namespaces
using IdentityServer4.Services;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;

namespace Contoso.Identity
{
    public class HeaderTokens : DefaultTokenCreationService
    {
        public HeaderTokens(ISystemClock clock, IKeyMaterialService keys, IdentityServerOptions options, ILogger<DefaultTokenCreationService> logger)
            : base(clock, keys, options, logger)
        {
        }

        // finding: 5.0/token-creation-service-payload
        protected override async Task<JwtHeader> CreateHeaderAsync(Token token)
        {
            // finding: 5.0/token-creation-service-payload
            var header = await base.CreateHeaderAsync(token);
            header["contoso"] = "1";
            return header;
        }
    }
}
