using Duende.IdentityServer.EntityFramework.DbContexts;
using Duende.IdentityServer.EntityFramework.Entities;
using Duende.IdentityServer.EntityFramework.Interfaces;
using Microsoft.EntityFrameworkCore;

namespace Contoso.Identity.Data
{
    public abstract class Distinct<TContext> : ConfigurationDbContext<TContext>
        where TContext : DbContext, IConfigurationDbContext
    {
        public new DbSet<IdentityProviderRow> IdentityProviders { get; set; }

        public DbSet<IdentityProviderRow> MyIdentityProviders { get; set; }
    }

    // Nothing of the product is above this one.
    public abstract class Apart : DbContext
    {
        public DbSet<IdentityProviderRow> IdentityProviders { get; set; }
    }
}
