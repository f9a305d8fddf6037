using Duende.IdentityServer.EntityFramework.DbContexts;
using Duende.IdentityServer.EntityFramework.Options;
using Microsoft.EntityFrameworkCore;

namespace Contoso.Identity.Data
{
    public class AppConfigurationContext : ConfigurationDbContext<AppConfigurationContext>
    {
        public AppConfigurationContext(DbContextOptions<AppConfigurationContext> options)
            : base(options)
        {
        }
    }
}
