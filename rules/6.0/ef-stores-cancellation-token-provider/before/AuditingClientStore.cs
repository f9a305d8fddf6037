using Duende.IdentityServer.EntityFramework.Interfaces;
using Duende.IdentityServer.EntityFramework.Stores;
using Microsoft.Extensions.Logging;

namespace Contoso.Identity.Stores
{
    public class AuditingClientStore : ClientStore
    {
        public AuditingClientStore(IConfigurationDbContext context, ILogger<ClientStore> logger)
            // finding: 6.0/ef-stores-cancellation-token-provider
            : base(context, logger)
        {
        }
    }
}
