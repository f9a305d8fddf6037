using IdentityServer4.Validation;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Contoso.Identity
{
    public class Assertions : PrivateKeyJwtSecretValidator
    {
        public Assertions(IHttpContextAccessor accessor, ILogger<PrivateKeyJwtSecretValidator> logger)
            // finding: 4.1/private-key-jwt-validator-constructor
            : base(accessor, logger)
        {
        }
    }
}
