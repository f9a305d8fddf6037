using Duende.IdentityServer.Services;
using IdentityServer4.Services;
using IdentityServer4.Stores;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Contoso.Identity
{
    public class QuietLogout : LogoutNotificationService
    {
        public QuietLogout(IClientStore clients, IIssuerNameService issuerNameService, ILogger<LogoutNotificationService> logger)
            : base(clients, issuerNameService, logger)
        {
        }
    }
}
