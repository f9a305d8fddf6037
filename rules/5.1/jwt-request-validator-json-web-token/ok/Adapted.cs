using System.Collections.Generic;
using System.Security.Claims;
using System.Threading.Tasks;
using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Validation;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Contoso.Identity
{
    public class Adapted : JwtRequestValidator
    {
        public Adapted(IdentityServerOptions options, IIssuerNameService issuer, ILogger<JwtRequestValidator> logger)
            : base(options, issuer, logger)
        {
        }

        protected override Task<List<Claim>> ProcessPayloadAsync(JsonWebToken token)
            => Task.FromResult(new List<Claim>());
    }
}
