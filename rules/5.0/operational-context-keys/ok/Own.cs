using IdentityServer4.EntityFramework.Entities;
using Microsoft.EntityFrameworkCore;

namespace Contoso.Loans
{
    public interface IPersistedGrantDbContext
    {
        DbSet<PersistedGrant> Loans { get; set; }
    }

    public class LoansContext : DbContext, IPersistedGrantDbContext
    {
        public DbSet<PersistedGrant> Loans { get; set; }
    }
}
