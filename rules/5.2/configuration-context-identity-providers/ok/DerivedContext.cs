using Duende.IdentityServer.EntityFramework.DbContexts;
using Duende.IdentityServer.EntityFramework.Options;
using Microsoft.EntityFrameworkCore;

namespace Contoso.Identity.Data
{
    public class DerivedContext : ConfigurationDbContext<DerivedContext>
    {
        public DerivedContext(DbContextOptions<DerivedContext> options, ConfigurationStoreOptions storeOptions)
            : base(options, storeOptions)
        {
        }
    }
}
