using Duende.IdentityServer.EntityFramework.DbContexts;
using Duende.IdentityServer.EntityFramework.Options;
using Microsoft.EntityFrameworkCore;

namespace Contoso.Identity.Data
{
    public class AppConfigurationContext : ConfigurationDbContext<AppConfigurationContext>
    {
        public AppConfigurationContext(DbContextOptions<AppConfigurationContext> options, ConfigurationStoreOptions storeOptions)
            // finding: 6.0/store-context-constructors
            : base(options, storeOptions)
        {
        }
    }
}
