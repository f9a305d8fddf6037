using Duende.IdentityServer.EntityFramework.Entities;
using Duende.IdentityServer.EntityFramework.Interfaces;
using Microsoft.EntityFrameworkCore;

namespace Acme.Identity.Data;

public class MigratedContext : DbContext, IPersistedGrantDbContext
{
    public DbSet<PersistedGrant> PersistedGrants { get; set; }

    public DbSet<SamlSigninState> SamlSigninStates { get; set; }

    public DbSet<SamlLogoutSession> SamlLogoutSessions { get; set; }

    public DbSet<SamlLogoutSessionRequestIndex> SamlLogoutSessionRequestIndices { get; set; }
}
