using Duende.IdentityServer.Services;
using Duende.IdentityServer.Validation;
using Microsoft.Extensions.Logging.Abstractions;

namespace Contoso.Identity.Tests
{
    public class ValidatorTests
    {
        public ISecretValidator Create(IIssuerNameService issuer, IReplayCache cache)
        {
            // finding: 5.1/private-key-jwt-validator-constructor
            return new PrivateKeyJwtSecretValidator(issuer, cache, new NullLogger<PrivateKeyJwtSecretValidator>());
        }
    }
}
