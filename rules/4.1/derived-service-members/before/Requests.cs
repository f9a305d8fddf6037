using IdentityServer4.Validation;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Contoso.Identity
{
    public class LoggedRequests : JwtRequestValidator
    {
        public LoggedRequests(IHttpContextAccessor accessor, ILogger<JwtRequestValidator> logger)
            // finding: 4.1/derived-service-members
            : base(accessor, logger)
        {
        }
    }

    public class Factory
    {
        // finding: 4.1/derived-service-members
        public JwtRequestValidator Make(IHttpContextAccessor accessor, ILogger<JwtRequestValidator> logger) => new JwtRequestValidator(accessor, logger);
    }
}
