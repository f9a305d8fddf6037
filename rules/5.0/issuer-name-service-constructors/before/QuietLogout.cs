// finding: 5.0/namespaces
using IdentityServer4.Services;
// finding: 5.0/namespaces
using IdentityServer4.Stores;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Contoso.Identity
{
    public class QuietLogout : LogoutNotificationService
    {
        public QuietLogout(IClientStore clients, IHttpContextAccessor accessor, ILogger<LogoutNotificationService> logger)
            // finding: 5.0/issuer-name-service-constructors
            : base(clients, accessor, logger)
        {
        }
    }
}
