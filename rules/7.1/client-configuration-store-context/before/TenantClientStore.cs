using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.EntityFramework.DbContexts;
using Duende.IdentityServer.Services;
using Microsoft.Extensions.Logging;

namespace Contoso.Identity;

public class TenantClientStore : ClientConfigurationStore
{
    public TenantClientStore(ConfigurationDbContext db, ICancellationTokenProvider token, ILogger<ClientConfigurationStore> logger)
        // finding: 7.1/client-configuration-store-context
        : base(db, token, logger)
    {
    }

    public int Pending()
    {
        // finding: 7.1/client-configuration-store-context
        return DbContext.ChangeTracker.Entries().Count();
    }
}
