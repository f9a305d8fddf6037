using IdentityServer4.EntityFramework.DbContexts;
using IdentityServer4.EntityFramework.Entities;
using IdentityServer4.EntityFramework.Interfaces;
using Microsoft.EntityFrameworkCore;

namespace Contoso.Identity.Data
{
    public abstract class Distinct<TContext> : PersistedGrantDbContext<TContext>
        where TContext : DbContext, IPersistedGrantDbContext
    {
        public new DbSet<SigningKey> Keys { get; set; }

        public DbSet<SigningKey> MyKeys { get; set; }
    }

    // Nothing of the product is above this one.
    public abstract class Apart : DbContext
    {
        public DbSet<SigningKey> Keys { get; set; }
    }
}
