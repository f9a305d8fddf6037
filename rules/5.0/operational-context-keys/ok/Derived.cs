using IdentityServer4.EntityFramework.DbContexts;
using IdentityServer4.EntityFramework.Options;
using Microsoft.EntityFrameworkCore;

namespace Contoso.Identity.Data
{
    public class Derived : PersistedGrantDbContext<Derived>
    {
        public Derived(DbContextOptions<Derived> options, OperationalStoreOptions storeOptions) : base(options, storeOptions)
        {
        }
    }
}
