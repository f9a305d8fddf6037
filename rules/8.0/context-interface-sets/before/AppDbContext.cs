using System.Threading;
using System.Threading.Tasks;
using Duende.IdentityServer.EntityFramework.Entities;
using Duende.IdentityServer.EntityFramework.Interfaces;
using Microsoft.EntityFrameworkCore;

namespace Acme.Identity.Data;

// finding: 8.0/context-interface-sets
public class AppDbContext : DbContext, IPersistedGrantDbContext
{
    public DbSet<PersistedGrant> PersistedGrants { get; set; }

    public DbSet<DeviceFlowCodes> DeviceFlowCodes { get; set; }

    public DbSet<Key> Keys { get; set; }

    public DbSet<ServerSideSession> ServerSideSessions { get; set; }

    public DbSet<PushedAuthorizationRequest> PushedAuthorizationRequests { get; set; }
}

// finding: 8.0/context-interface-sets
public class AppConfigurationContext : DbContext, IConfigurationDbContext
{
    public DbSet<Client> Clients { get; set; }

    public DbSet<IdentityProvider> IdentityProviders { get; set; }
}
