using System.Threading.Tasks;
// finding: 5.0/namespaces
using IdentityServer4.EntityFramework.Entities;
// finding: 5.0/namespaces
using IdentityServer4.EntityFramework.Interfaces;
using Microsoft.EntityFrameworkCore;

namespace Contoso.Identity.Data
{
    // finding: 5.0/operational-context-keys
    public class FakeGrants : IPersistedGrantDbContext
    {
        public DbSet<PersistedGrant> PersistedGrants { get; set; }
        public DbSet<DeviceFlowCodes> DeviceFlowCodes { get; set; }

        public Task<int> SaveChangesAsync() => Task.FromResult(0);

        public void Dispose()
        {
        }
    }
}
