using System.Threading.Tasks;
using Duende.IdentityServer.EntityFramework;
using Duende.IdentityServer.EntityFramework.DbContexts;
using Microsoft.EntityFrameworkCore;

namespace Acme.Identity.Tests;

public static class CleanupTests
{
    public static DbContextOptions<PersistedGrantDbContext> Options()
    {
        // finding: 7.0/token-cleanup-deletes-in-bulk
        return new DbContextOptionsBuilder<PersistedGrantDbContext>().UseInMemoryDatabase("grants").Options;
    }

    public static Task RunAsync(ITokenCleanupService cleanup) => cleanup.CleanupGrantsAsync();
}
