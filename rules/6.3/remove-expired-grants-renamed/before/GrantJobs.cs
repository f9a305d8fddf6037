using Duende.IdentityServer.EntityFramework;

namespace Contoso.Identity.Jobs;

public static class GrantJobs
{
    public static async Task RunAsync(Func<TokenCleanupService> create, CancellationToken cancellationToken)
    {
        TokenCleanupService cleanup = create();
        // finding: 6.3/remove-expired-grants-renamed
        await cleanup.RemoveExpiredGrantsAsync(cancellationToken);
    }

    public static Func<CancellationToken, Task> Job(TokenCleanupService cleanup)
    {
        // finding: 6.3/remove-expired-grants-renamed
        return cleanup.RemoveExpiredGrantsAsync;
    }
}
