// finding: 5.0/namespaces
using IdentityServer4.EntityFramework.DbContexts;
// finding: 5.0/namespaces
using IdentityServer4.EntityFramework.Entities;
// finding: 5.0/namespaces
using IdentityServer4.EntityFramework.Interfaces;
using Microsoft.EntityFrameworkCore;

namespace Contoso.Identity.Data
{
    public abstract class Hiding<TContext> : PersistedGrantDbContext<TContext>
        where TContext : DbContext, IPersistedGrantDbContext
    {
        // finding: 5.0/operational-context-keys
        public DbSet<SigningKey> Keys { get; set; }
    }

    public abstract class Further<TContext> : Hiding<TContext>
        where TContext : DbContext, IPersistedGrantDbContext
    {
    }
}
