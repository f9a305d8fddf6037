using System.Threading;
using System.Threading.Tasks;
using Duende.IdentityServer.EntityFramework.Entities;
using Duende.IdentityServer.EntityFramework.Interfaces;
using Microsoft.EntityFrameworkCore;

namespace Acme.Identity;

public class AppDbContext : DbContext, IPersistedGrantDbContext
{
    public DbSet<PersistedGrant> PersistedGrants { get; set; }

    public DbSet<DeviceFlowCodes> DeviceFlowCodes { get; set; }

    public DbSet<Key> Keys { get; set; }

    public DbSet<ServerSideSession> ServerSideSessions { get; set; }

    public DbSet<PushedAuthorizationRequest> PushedAuthorizationRequests { get; set; }

    public Task<int> SaveChangesAsync() => base.SaveChangesAsync();
}
