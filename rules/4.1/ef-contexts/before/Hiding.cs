using IdentityServer4.EntityFramework.DbContexts;
using IdentityServer4.EntityFramework.Entities;
using IdentityServer4.EntityFramework.Interfaces;
using Microsoft.EntityFrameworkCore;

namespace Contoso.Identity.Data
{
    public abstract class Hiding<TContext> : ConfigurationDbContext<TContext>
        where TContext : DbContext, IConfigurationDbContext
    {
        // finding: 4.1/ef-contexts
        public DbSet<ClientCorsOrigin> ClientCorsOrigins { get; set; }
    }

    public abstract class Further<TContext> : Hiding<TContext>
        where TContext : DbContext, IConfigurationDbContext
    {
    }
}
