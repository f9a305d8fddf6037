using Duende.IdentityServer.EntityFramework.DbContexts;
using Microsoft.EntityFrameworkCore;

namespace Contoso.Identity.Data
{
    public class GrantsContext : PersistedGrantDbContext<GrantsContext>
    {
        public GrantsContext(DbContextOptions<GrantsContext> options) : base(options)
        {
        }
    }
}
