using Duende.IdentityServer.EntityFramework.DbContexts;
using Duende.IdentityServer.EntityFramework.Options;
using Microsoft.EntityFrameworkCore;

namespace Contoso.Identity.Data
{
    public static class Factory
    {
        public static PersistedGrantDbContext Create(DbContextOptions<PersistedGrantDbContext> options) =>
            // finding: 6.0/store-context-constructors
            new PersistedGrantDbContext(options, new OperationalStoreOptions());
    }
}
