using Duende.IdentityServer.EntityFramework;
using Duende.IdentityServer.EntityFramework.DbContexts;
using Duende.IdentityServer.EntityFramework.Options;
using Duende.IdentityServer.Stores;

namespace Quarry.Identity.Cleanup;

// the base takes the marker; this class only passes it on
public sealed class TenantCleanup : CleanupBase<PersistedGrantDbContext>
{
    private readonly ITenantList _tenants;

    public TenantCleanup(ITenantList tenants, OperationalStoreOptions options, PersistedGrantDbContext context, ILogger<TokenCleanupService> logger, IServerSideSessionsMarker sessions, IOperationalStoreNotification notification)
        : base(options, context, logger, sessions, notification)
    {
        _tenants = tenants;
    }

    public async Task SweepAllAsync(CancellationToken cancellationToken)
    {
        foreach (var tenant in await _tenants.AllAsync())
        {
            await SweepAsync(cancellationToken);
            // applies: 6.3/remove-expired-grants-renamed
            await base.RemoveExpiredGrantsAsync(cancellationToken);
            // applies: 6.3/remove-expired-grants-renamed
            await this.RemoveExpiredGrantsAsync();
            Console.WriteLine($"RemoveExpiredGrantsAsync done for {tenant}");
        }
    }
}

public interface ITenantList
{
    Task<IReadOnlyList<string>> AllAsync();
}
