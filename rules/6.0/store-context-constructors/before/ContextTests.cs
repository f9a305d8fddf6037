using Duende.IdentityServer.EntityFramework.DbContexts;
using Duende.IdentityServer.EntityFramework.Options;
using Microsoft.EntityFrameworkCore;

namespace Contoso.Identity.Data
{
    public class ContextTests
    {
        // finding: 6.0/store-context-constructors
        private readonly DbContextOptions<AppConfigurationContext> _options = new DbContextOptionsBuilder<AppConfigurationContext>().Options;

        public void Creates()
        {
            // finding: 6.0/store-context-constructors
            using var context = new AppConfigurationContext(_options, new ConfigurationStoreOptions());
            // finding: 6.0/store-context-constructors
            AppConfigurationContext other = new(_options, new ConfigurationStoreOptions());
        }

        public DbContextOptions<PersistedGrantDbContext> Grants(string name) =>
            // finding: 6.0/store-context-constructors
            new DbContextOptionsBuilder<PersistedGrantDbContext>()
                .UseInMemoryDatabase(name)
                .Options;
    }
}
