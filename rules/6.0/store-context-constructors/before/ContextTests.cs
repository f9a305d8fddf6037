using Duende.IdentityServer.EntityFramework.Options;
using Microsoft.EntityFrameworkCore;

namespace Contoso.Identity.Data
{
    public class ContextTests
    {
        private readonly DbContextOptions<AppConfigurationContext> _options = new DbContextOptionsBuilder<AppConfigurationContext>().Options;

        public void Creates()
        {
            // finding: 6.0/store-context-constructors
            using var context = new AppConfigurationContext(_options, new ConfigurationStoreOptions());
            // finding: 6.0/store-context-constructors
            AppConfigurationContext other = new(_options, new ConfigurationStoreOptions());
        }
    }
}
