using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Dairy.Accounts.Data;

public class DairyUser : IdentityUser
{
    public DateTime? ConsumedTime { get; set; }
}

public class AccountsContext : IdentityDbContext<DairyUser>, IDataProtectionKeyContext
{
    public AccountsContext(DbContextOptions<AccountsContext> options) : base(options) { }
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();
    public IQueryable<DairyUser> Used => Users.Where(u => u.ConsumedTime != null);
}
