using Duende.IdentityServer.EntityFramework;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Sts;

public class Jobs
{
    private readonly IServiceProvider _provider;
    private readonly Lazy<TokenCleanupService> _lazy;
    private TokenCleanupService? _cleanup;

    // applies: 6.3/token-cleanup-service-interface
    public Jobs(IServiceProvider provider, Lazy<TokenCleanupService> lazy)
    {
        _provider = provider;
        _lazy = lazy;
    }

    public async Task RunAsync(CancellationToken ct = default)
    {
        // applies: 6.3/token-cleanup-service-interface
        _cleanup ??= _provider.GetRequiredService<TokenCleanupService>();
        // applies: 6.3/remove-expired-grants-renamed
        await _cleanup.RemoveExpiredGrantsAsync(ct);
        // applies: 6.3/remove-expired-grants-renamed
        await _cleanup!.RemoveExpiredGrantsAsync(cancellationToken: ct);
        // applies: 6.3/remove-expired-grants-renamed
        await (_cleanup?.RemoveExpiredGrantsAsync(ct) ?? Task.CompletedTask);
        // applies: 6.3/remove-expired-grants-renamed
        await _lazy.Value.RemoveExpiredGrantsAsync(ct);

        await using var scope = _provider.CreateAsyncScope();
        // applies: 6.3/token-cleanup-service-interface
        if (scope.ServiceProvider.GetService(typeof(TokenCleanupService)) is TokenCleanupService found)
        {
            // applies: 6.3/remove-expired-grants-renamed
            await found.RemoveExpiredGrantsAsync(ct);
        }

        // applies: 6.3/token-cleanup-service-interface
        foreach (var service in scope.ServiceProvider.GetServices<TokenCleanupService>())
        {
            // applies: 6.3/remove-expired-grants-renamed
            await service.RemoveExpiredGrantsAsync(ct);
        }

        // applies: 6.3/remove-expired-grants-renamed
        await Task.Run(() => _cleanup.RemoveExpiredGrantsAsync(ct), ct);
        // applies: 6.3/remove-expired-grants-renamed
        var all = new[] { _cleanup }.Select(c => c.RemoveExpiredGrantsAsync(ct));
        await Task.WhenAll(all);
        await new Mine().RemoveExpiredGrantsAsync(ct);
    }

    private sealed class Mine { public Task RemoveExpiredGrantsAsync(CancellationToken ct) => Task.CompletedTask; }
}

[AttributeUsage(AttributeTargets.Class)]
public sealed class JobAttribute : Attribute { public JobAttribute(string name) { } }

[Job("TokenCleanupService.RemoveExpiredGrantsAsync")]
public class MinimalApi
{
    public static void Map(WebApplication app)
    {
        // applies: 6.3/token-cleanup-service-interface
        app.MapPost("/cleanup", async (TokenCleanupService cleanup, CancellationToken ct) =>
        {
            // applies: 6.3/remove-expired-grants-renamed
            await cleanup.RemoveExpiredGrantsAsync(ct);
            return Results.NoContent();
        });
        app.MapGet("/cleanup", () => "TokenCleanupService");
    }
}
