using Duende.IdentityServer.EntityFramework.DbContexts;

namespace Contoso.Identity.Data;

public class GrantsContext : PersistedGrantDbContext<GrantsContext>
{
    public GrantsContext(Microsoft.EntityFrameworkCore.DbContextOptions<GrantsContext> options) : base(options)
    {
    }

    public string Schema => StoreOptions.DefaultSchema;

    public string Section => "StoreOptions";
}
