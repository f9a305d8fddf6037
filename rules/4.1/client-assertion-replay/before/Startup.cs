using System.Collections.Generic;
using System.Threading.Tasks;
using IdentityServer4.Validation;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Contoso.Identity
{
    public class Startup
    {
        public void ConfigureServices(IServiceCollection services)
        {
            // finding: 4.1/client-assertion-replay
            services.AddIdentityServer().AddJwtBearerClientAuthentication();
        }
    }

    public class Assertions : PrivateKeyJwtSecretValidator
    {
        public Assertions(IHttpContextAccessor accessor, ILogger<PrivateKeyJwtSecretValidator> logger)
            // finding: 4.1/client-assertion-replay
            : base(accessor, logger)
        {
        }
    }
}
