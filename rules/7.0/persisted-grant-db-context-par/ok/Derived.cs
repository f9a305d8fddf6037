using Duende.IdentityServer.EntityFramework.DbContexts;
using Microsoft.EntityFrameworkCore;

namespace Acme.Identity;

public class TenantGrants : PersistedGrantDbContext<TenantGrants>
{
    public TenantGrants(DbContextOptions<TenantGrants> options) : base(options)
    {
    }
}
