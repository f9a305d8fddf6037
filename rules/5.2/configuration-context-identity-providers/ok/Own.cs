using Duende.IdentityServer.EntityFramework.Entities;
using Microsoft.EntityFrameworkCore;

namespace Contoso.Crm
{
    public interface IConfigurationDbContext
    {
        DbSet<Client> Clients { get; set; }
    }

    public class CrmContext : DbContext, IConfigurationDbContext
    {
        public DbSet<Client> Clients { get; set; }
    }
}
