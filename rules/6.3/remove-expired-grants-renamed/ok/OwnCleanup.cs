namespace Contoso.Identity.Cleanup;

/// <summary>Same names as the vendor's, another type.</summary>
public class TokenCleanupService
{
    public Task RemoveExpiredGrantsAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    protected virtual Task RemoveGrantsAsync() => RemoveExpiredGrantsAsync();
}

public class Runner
{
    private readonly TokenCleanupService _cleanup;

    public Runner(TokenCleanupService cleanup) => _cleanup = cleanup;

    public Task RunAsync() => _cleanup.RemoveExpiredGrantsAsync();

    public string Job => nameof(TokenCleanupService.RemoveExpiredGrantsAsync);
}
