using Duende.IdentityServer.EntityFramework.DbContexts;
using Duende.IdentityServer.EntityFramework.Entities;
using Duende.IdentityServer.EntityFramework.Interfaces;
using Microsoft.EntityFrameworkCore;

namespace Contoso.Identity.Data
{
    public abstract class Hiding<TContext> : PersistedGrantDbContext<TContext>
        where TContext : DbContext, IPersistedGrantDbContext
    {
        // finding: 6.1/operational-context-server-side-sessions
        public DbSet<SessionRow> ServerSideSessions { get; set; }
    }

    public abstract class Further<TContext> : Hiding<TContext>
        where TContext : DbContext, IPersistedGrantDbContext
    {
    }
}
