using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.EntityFramework.DbContexts;
using Duende.IdentityServer.Services;
using Microsoft.Extensions.Logging;

namespace Contoso.Identity;

public class TenantClientStore : ClientConfigurationStore
{
    public TenantClientStore(ConfigurationDbContext db, ICancellationTokenProvider token, ILogger<ClientConfigurationStore> logger)
        : base(db, token, logger)
    {
    }

    public int Pending()
    {
        // finding: 7.1/client-configuration-store-context
        return DbContext.ChangeTracker.Entries().Count();
    }

    public void Forget(object row)
    {
        // finding: 7.1/client-configuration-store-context
        DbContext.Entry(row).State = Microsoft.EntityFrameworkCore.EntityState.Detached;
    }
}
