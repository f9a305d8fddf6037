using System.Collections.Generic;
using System.Net.Http;
using System.Security.Claims;
using System.Threading.Tasks;
using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Validation;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Contoso.Identity.Jar
{
    public class NoClaims : JwtRequestValidator
    {
        public NoClaims(IdentityServerOptions options, IIssuerNameService issuer, ILogger<JwtRequestValidator> logger) : base(options, issuer, logger)
        {
        }

        // finding: 6.0/jwt-request-validation-context
        protected override Task<List<Claim>> ProcessPayloadAsync(JsonWebToken token) => Task.FromResult(new List<Claim>());
    }
}
