using System.Collections.Generic;
using System.IdentityModel.Tokens.Jwt;
using System.Threading.Tasks;
using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Validation;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;

namespace Contoso.Identity
{
    // finding: 5.1/jwt-request-validator-registration
    public class PartnerRequests : JwtRequestValidator
    {
        public PartnerRequests(IdentityServerOptions options, IIssuerNameService issuer, ILogger<JwtRequestValidator> logger)
            : base(options, issuer, logger)
        {
        }

        // finding: 5.1/jwt-request-validator-json-web-token
        protected override Task<JwtSecurityToken> ValidateJwtAsync(string jwtTokenString, IEnumerable<SecurityKey> keys, Client client)
            => base.ValidateJwtAsync(jwtTokenString, keys, client);

        // finding: 5.1/jwt-request-validator-json-web-token
        protected override async Task<Dictionary<string, string>> ProcessPayloadAsync(JwtSecurityToken token)
        {
            return new Dictionary<string, string> { ["scope"] = token.Id };
        }
    }
}
