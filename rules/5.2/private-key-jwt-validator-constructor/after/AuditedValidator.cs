using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Validation;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Contoso.Identity
{
    public class AuditedValidator : PrivateKeyJwtSecretValidator
    {
        public AuditedValidator(IHttpContextAccessor contextAccessor, IIssuerNameService issuer, IReplayCache cache, IdentityServerOptions options, ILogger<PrivateKeyJwtSecretValidator> logger)
            : base(contextAccessor, issuer, cache, options, logger)
        {
        }
    }
}
