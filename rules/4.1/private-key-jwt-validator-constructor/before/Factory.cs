using IdentityServer4.Validation;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Contoso.Identity
{
    public static class Factory
    {
        public static ISecretValidator Create(IHttpContextAccessor accessor, ILogger<PrivateKeyJwtSecretValidator> logger) =>
            // finding: 4.1/private-key-jwt-validator-constructor
            new PrivateKeyJwtSecretValidator(accessor, logger);
    }
}
