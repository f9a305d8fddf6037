using Duende.IdentityServer.EntityFramework.DbContexts;
using Duende.IdentityServer.EntityFramework.Entities;
using Duende.IdentityServer.EntityFramework.Interfaces;
using Microsoft.EntityFrameworkCore;

namespace Contoso.Identity.Data
{
    public abstract class Distinct<TContext> : PersistedGrantDbContext<TContext>
        where TContext : DbContext, IPersistedGrantDbContext
    {
        public new DbSet<PushedRequest> PushedAuthorizationRequests { get; set; }

        public DbSet<PushedRequest> MyPushedAuthorizationRequests { get; set; }
    }

    // Nothing of the product is above this one.
    public abstract class Apart : DbContext
    {
        public DbSet<PushedRequest> PushedAuthorizationRequests { get; set; }
    }
}
