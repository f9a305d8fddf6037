using System.Threading;
using System.Threading.Tasks;
using Duende.IdentityServer.EntityFramework.DbContexts;
using Microsoft.EntityFrameworkCore;

namespace Contoso.Identity.Data
{
    public class MigratedContext : PersistedGrantDbContext<MigratedContext>
    {
        public MigratedContext(DbContextOptions<MigratedContext> options) : base(options)
        {
        }

        public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default) =>
            base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }
}
