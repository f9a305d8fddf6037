// finding: 5.0/namespaces
using IdentityServer4.EntityFramework.Services;
// finding: 5.0/namespaces
using IdentityServer4.Infrastructure;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Contoso.Identity
{
    public class Cors : CorsPolicyService
    {
        public Cors(IHttpContextAccessor accessor, ILogger<CorsPolicyService> logger)
            // finding: 5.0/service-provider-constructors
            : base(accessor, logger)
        {
        }

        public static object Formatter(IHttpContextAccessor accessor)
        {
            // finding: 5.0/service-provider-constructors
            return new DistributedCacheStateDataFormatter(accessor, "aad");
        }
    }
}
