using System.Collections.Generic;
using System.Threading.Tasks;
using IdentityServer4.EntityFramework;
using IdentityServer4.EntityFramework.Entities;
using IdentityServer4.EntityFramework.Interfaces;

namespace Contoso.Identity
{
    // finding: 4.1/ef-contexts
    public class Watch : IOperationalStoreNotification
    {
        public Task PersistedGrantsRemovedAsync(IEnumerable<PersistedGrant> persistedGrants) => Task.CompletedTask;
    }

    public class Seed
    {
        // finding: 4.1/ef-contexts
        public void Run(IConfigurationDbContext context) => context.SaveChanges();
    }
}
