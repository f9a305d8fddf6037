using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Validation;
using Microsoft.Extensions.Logging;

namespace Contoso.Identity
{
    public class AuditedValidator : PrivateKeyJwtSecretValidator
    {
        public AuditedValidator(IIssuerNameService issuer, IReplayCache cache, IdentityServerOptions options, ILogger<PrivateKeyJwtSecretValidator> logger)
            : base(issuer, cache, options, logger)
        {
        }
    }
}
