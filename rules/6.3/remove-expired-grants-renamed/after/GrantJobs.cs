using Duende.IdentityServer.EntityFramework;

namespace Contoso.Identity.Jobs;

public static class GrantJobs
{
    public static async Task RunAsync(Func<TokenCleanupService> create, CancellationToken cancellationToken)
    {
        TokenCleanupService cleanup = create();
        await cleanup.CleanupGrantsAsync(cancellationToken);
    }

    public static Func<CancellationToken, Task> Job(TokenCleanupService cleanup)
    {
        return cleanup.CleanupGrantsAsync;
    }
}
