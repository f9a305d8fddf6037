using Duende.IdentityServer.EntityFramework.DbContexts;
using Duende.IdentityServer.EntityFramework.Entities;
using Duende.IdentityServer.EntityFramework.Interfaces;
using Microsoft.EntityFrameworkCore;

namespace Contoso.Identity.Data
{
    public abstract class Hiding<TContext> : ConfigurationDbContext<TContext>
        where TContext : DbContext, IConfigurationDbContext
    {
        // finding: 8.0/context-interface-sets
        public DbSet<ServiceProviderRow> SamlServiceProviders { get; set; }
    }

    public abstract class Further<TContext> : Hiding<TContext>
        where TContext : DbContext, IConfigurationDbContext
    {
    }
}
