using Duende.IdentityServer.EntityFramework.DbContexts;
using Microsoft.EntityFrameworkCore;

namespace Acme.Identity.Tests;

public static class SqliteTests
{
    public static DbContextOptions<PersistedGrantDbContext> Options() =>
        new DbContextOptionsBuilder<PersistedGrantDbContext>().UseSqlite("DataSource=:memory:").Options;
}
