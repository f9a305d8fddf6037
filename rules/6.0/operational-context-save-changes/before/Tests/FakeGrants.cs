using System.Threading.Tasks;
using Duende.IdentityServer.EntityFramework.Entities;
using Duende.IdentityServer.EntityFramework.Interfaces;
using Microsoft.EntityFrameworkCore;

namespace Contoso.Identity.Tests
{
    // finding: 6.0/operational-context-save-changes
    public sealed class FakeGrants : IPersistedGrantDbContext
    {
        public DbSet<PersistedGrant> PersistedGrants { get; set; }
        public DbSet<DeviceFlowCodes> DeviceFlowCodes { get; set; }
        public DbSet<Key> Keys { get; set; }

        public Task<int> SaveChangesAsync() => Task.FromResult(0);

        public void Dispose()
        {
        }
    }
}
