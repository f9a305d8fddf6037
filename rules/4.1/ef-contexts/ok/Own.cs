using System.Collections.Generic;
using System.Threading.Tasks;
using IdentityServer4.EntityFramework.DbContexts;
using IdentityServer4.EntityFramework.Interfaces;
using Microsoft.EntityFrameworkCore;

namespace Contoso.Identity
{
    public class Shop : DbContext
    {
    }

    public class Seed
    {
        public int Run(Shop context) => context.SaveChanges();

        public Task<int> Save(ConfigurationDbContext context) => context.SaveChangesAsync();

        public int SaveAtOnce(ConfigurationDbContext context) => context.SaveChanges();

        public int Clients(IConfigurationDbContext context) => context.Clients.Local.Count;
    }
}
