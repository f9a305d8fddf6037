using Duende.IdentityServer.EntityFramework.Interfaces;
using Duende.IdentityServer.EntityFramework.Stores;
using Duende.IdentityServer.Services;
using Microsoft.Extensions.Logging;

namespace Contoso.Identity.Stores
{
    public class AuditingClientStore : ClientStore
    {
        public AuditingClientStore(IConfigurationDbContext context, ILogger<ClientStore> logger, ICancellationTokenProvider cancellationTokenProvider)
            : base(context, logger, cancellationTokenProvider)
        {
        }
    }
}
