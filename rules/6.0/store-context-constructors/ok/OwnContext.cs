using Duende.IdentityServer.EntityFramework.Options;
using Microsoft.EntityFrameworkCore;

namespace Contoso.Crm
{
    public class ConfigurationDbContext : DbContext
    {
        public ConfigurationDbContext(DbContextOptions<ConfigurationDbContext> options, ConfigurationStoreOptions storeOptions) : base(options)
        {
        }

        public static ConfigurationDbContext Create(DbContextOptions<ConfigurationDbContext> options) => new ConfigurationDbContext(options, new ConfigurationStoreOptions());
    }
}
