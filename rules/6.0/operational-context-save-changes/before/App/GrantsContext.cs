using System.Threading.Tasks;
using Duende.IdentityServer.EntityFramework.DbContexts;
using Duende.IdentityServer.EntityFramework.Options;
using Microsoft.EntityFrameworkCore;

namespace Contoso.Identity.Data
{
    public class GrantsContext : PersistedGrantDbContext<GrantsContext>
    {
        public GrantsContext(DbContextOptions<GrantsContext> options, OperationalStoreOptions storeOptions)
            // finding: 6.0/store-context-constructors
            : base(options, storeOptions)
        {
        }

        // finding: 6.0/operational-context-save-changes
        public override Task<int> SaveChangesAsync() => base.SaveChangesAsync();
    }
}
