using Duende.IdentityServer.Services;
using Duende.IdentityServer.Validation;
using Microsoft.Extensions.Logging;

namespace Contoso.Identity
{
    public class AuditedValidator : PrivateKeyJwtSecretValidator
    {
        public AuditedValidator(IIssuerNameService issuer, IReplayCache cache, ILogger<PrivateKeyJwtSecretValidator> logger)
            // finding: 5.1/private-key-jwt-validator-constructor
            : base(issuer, cache, logger)
        {
        }
    }
}
