using Duende.IdentityServer.Validation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Contoso.Identity
{
    public class Startup
    {
        public void ConfigureServices(IServiceCollection services)
        {
            services.AddIdentityServer()
                // finding: 6.0/loopback-logout-uri
                .AddAppAuthRedirectUriValidator();
        }
    }

    // finding: 6.0/loopback-logout-uri
    public class DesktopValidator : StrictRedirectUriValidatorAppAuth
    {
        public DesktopValidator(ILogger<StrictRedirectUriValidatorAppAuth> logger) : base(logger)
        {
        }
    }
}
