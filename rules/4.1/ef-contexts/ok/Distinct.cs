using IdentityServer4.EntityFramework.DbContexts;
using IdentityServer4.EntityFramework.Entities;
using IdentityServer4.EntityFramework.Interfaces;
using Microsoft.EntityFrameworkCore;

namespace Contoso.Identity.Data
{
    public abstract class Distinct<TContext> : ConfigurationDbContext<TContext>
        where TContext : DbContext, IConfigurationDbContext
    {
        public new DbSet<ClientCorsOrigin> ClientCorsOrigins { get; set; }

        public DbSet<ClientCorsOrigin> MyClientCorsOrigins { get; set; }
    }

    // Nothing of the product is above this one.
    public abstract class Apart : DbContext
    {
        public DbSet<ClientCorsOrigin> ClientCorsOrigins { get; set; }
    }
}
