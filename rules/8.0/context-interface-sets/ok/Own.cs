using Microsoft.EntityFrameworkCore;

namespace Acme.Crm;

public interface IPersistedGrantDbContext
{
    DbSet<Grant> PersistedGrants { get; set; }
}

public class CrmContext : DbContext, IPersistedGrantDbContext
{
    public DbSet<Grant> PersistedGrants { get; set; }
}

public class Grant
{
    public int Id { get; set; }
}
