using Duende.IdentityServer.EntityFramework.Entities;
using Duende.IdentityServer.EntityFramework.Interfaces;
using Microsoft.EntityFrameworkCore;

namespace Contoso.Identity.Tests;

public sealed class FakeGrants : IPersistedGrantDbContext
{
    public DbSet<PersistedGrant> PersistedGrants { get; set; } = null!;
    public DbSet<DeviceFlowCodes> DeviceFlowCodes { get; set; } = null!;
    public DbSet<Key> Keys { get; set; } = null!;
    public DbSet<ServerSideSession> ServerSideSessions { get; set; } = null!;

    public Task<int> SaveChangesAsync(CancellationToken cancellationToken) => Task.FromResult(0);

    public void Dispose()
    {
    }
}
