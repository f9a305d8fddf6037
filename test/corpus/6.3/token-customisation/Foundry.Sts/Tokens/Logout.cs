using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;

namespace Foundry.Sts.Tokens;

// applies: 6.3/logout-token-typ
public sealed class QueueLogout : IBackChannelLogoutService, IAsyncDisposable
{
    private readonly IBackChannelLogoutService _inner;
    private readonly Queue<LogoutNotificationContext> _queue = new();

    public QueueLogout(IBackChannelLogoutService inner) => _inner = inner;

    public Task SendLogoutNotificationsAsync(LogoutNotificationContext context)
    {
        _queue.Enqueue(context);
        return Task.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        while (_queue.TryDequeue(out var next)) await _inner.SendLogoutNotificationsAsync(next);
    }
}

public interface ILogoutSink { Task SendLogoutNotificationsAsync(LogoutNotificationContext context); }

public class NullSink : ILogoutSink
{
    public Task SendLogoutNotificationsAsync(LogoutNotificationContext context) => Task.CompletedTask;
}
