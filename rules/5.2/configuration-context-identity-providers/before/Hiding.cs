using Duende.IdentityServer.EntityFramework.DbContexts;
using Duende.IdentityServer.EntityFramework.Entities;
using Duende.IdentityServer.EntityFramework.Interfaces;
using Microsoft.EntityFrameworkCore;

namespace Contoso.Identity.Data
{
    public abstract class Hiding<TContext> : ConfigurationDbContext<TContext>
        where TContext : DbContext, IConfigurationDbContext
    {
        // finding: 5.2/configuration-context-identity-providers
        public DbSet<IdentityProviderRow> IdentityProviders { get; set; }
    }

    public abstract class Further<TContext> : Hiding<TContext>
        where TContext : DbContext, IConfigurationDbContext
    {
    }
}
