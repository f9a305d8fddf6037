using IdentityServer4.Services;
using IdentityServer4.Validation;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Contoso.Identity
{
    public class Assertions : PrivateKeyJwtSecretValidator
    {
        public Assertions(IHttpContextAccessor accessor, IReplayCache replayCache, ILogger<PrivateKeyJwtSecretValidator> logger)
            : base(accessor, replayCache, logger)
        {
        }
    }
}
