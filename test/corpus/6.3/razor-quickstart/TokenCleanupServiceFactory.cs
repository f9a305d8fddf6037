namespace Lantern;

public sealed class TokenCleanupServiceFactory
{
    public object Create() => new TokenSweeper();
}

internal sealed class TokenSweeper
{
    public Task RemoveExpiredGrantsAsync() => Task.CompletedTask;
    public Task RunAsync() => RemoveExpiredGrantsAsync();
}
