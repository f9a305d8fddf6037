using Duende.IdentityServer.EntityFramework.DbContexts;
using Duende.IdentityServer.EntityFramework.Options;
using Microsoft.EntityFrameworkCore;

namespace Contoso.Identity.Data
{
    public class TenantContext : ConfigurationDbContext<TenantContext>
    {
        public TenantContext(DbContextOptions<TenantContext> options, ConfigurationStoreOptions storeOptions)
            : base(options)
        {
            StoreOptions = storeOptions;
        }
    }

    public static class Tenants
    {
        public static TenantContext Open(DbContextOptions<TenantContext> options) =>
            new TenantContext(options, new ConfigurationStoreOptions());
    }
}
