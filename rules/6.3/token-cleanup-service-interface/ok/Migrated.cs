using Duende.IdentityServer.EntityFramework;
using Duende.IdentityServer.EntityFramework.Interfaces;
using Duende.IdentityServer.EntityFramework.Options;
using Microsoft.Extensions.Logging;

namespace Contoso.Identity.Migrated;

public class QuietTokenCleanup : TokenCleanupService
{
    public QuietTokenCleanup(
        OperationalStoreOptions options,
        IPersistedGrantDbContext context,
        ILogger<TokenCleanupService> logger,
        IOperationalStoreNotification? notification = null)
        : base(options, context, logger, notification)
    {
    }

    protected override Task RemoveDeviceCodesAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;
}

public static class Registration
{
    public static void AddCleanup(this IServiceCollection services)
    {
        services.AddIdentityServer().AddOperationalStore();
        services.AddTransient<ITokenCleanupService, QuietTokenCleanup>();
    }
}

public class CleanupJob
{
    private readonly ITokenCleanupService _cleanup;

    public CleanupJob(ITokenCleanupService cleanup) => _cleanup = cleanup;

    public Task RunAsync() => _cleanup.CleanupGrantsAsync();
}
