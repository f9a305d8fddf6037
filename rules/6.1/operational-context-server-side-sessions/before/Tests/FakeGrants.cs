using Duende.IdentityServer.EntityFramework.Entities;
using Duende.IdentityServer.EntityFramework.Interfaces;
using Microsoft.EntityFrameworkCore;

namespace Contoso.Identity.Tests;

// finding: 6.1/operational-context-server-side-sessions
public sealed class FakeGrants : IPersistedGrantDbContext
{
    public DbSet<PersistedGrant> PersistedGrants { get; set; } = null!;
    public DbSet<DeviceFlowCodes> DeviceFlowCodes { get; set; } = null!;
    public DbSet<Key> Keys { get; set; } = null!;

    public Task<int> SaveChangesAsync(CancellationToken cancellationToken) => Task.FromResult(0);

    public void Dispose()
    {
    }
}
