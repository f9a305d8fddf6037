using Duende.IdentityServer.EntityFramework;
using Duende.IdentityServer.EntityFramework.Interfaces;
using Duende.IdentityServer.EntityFramework.Options;
using Duende.IdentityServer.Stores;

namespace Quarry.Identity.Cleanup;

public abstract class CleanupBase<TContext> : TokenCleanupService
    where TContext : IPersistedGrantDbContext
{
    protected CleanupBase(
        OperationalStoreOptions options,
        TContext context,
        ILogger<TokenCleanupService> logger,
        IServerSideSessionsMarker sessions,
        IOperationalStoreNotification notification)
        // applies: 6.3/token-cleanup-service-interface
        : base(options: options, persistedGrantDbContext: context, logger: logger, operationalStoreNotification: notification, serverSideSessionsMarker: sessions)
    {
    }

    public Task SweepAsync(CancellationToken cancellationToken) =>
        // applies: 6.3/remove-expired-grants-renamed
        RemoveExpiredGrantsAsync(cancellationToken);
}
