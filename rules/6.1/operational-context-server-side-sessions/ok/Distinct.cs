using Duende.IdentityServer.EntityFramework.DbContexts;
using Duende.IdentityServer.EntityFramework.Entities;
using Duende.IdentityServer.EntityFramework.Interfaces;
using Microsoft.EntityFrameworkCore;

namespace Contoso.Identity.Data
{
    public abstract class Distinct<TContext> : PersistedGrantDbContext<TContext>
        where TContext : DbContext, IPersistedGrantDbContext
    {
        public new DbSet<SessionRow> ServerSideSessions { get; set; }

        public DbSet<SessionRow> MyServerSideSessions { get; set; }
    }

    // Nothing of the product is above this one.
    public abstract class Apart : DbContext
    {
        public DbSet<SessionRow> ServerSideSessions { get; set; }
    }
}
