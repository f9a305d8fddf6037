using Duende.IdentityServer.EntityFramework;
using Duende.IdentityServer.EntityFramework.Interfaces;
using Duende.IdentityServer.EntityFramework.Options;
using Duende.IdentityServer.Stores;
using Microsoft.Extensions.Logging;

namespace Contoso.Identity.Operations;

public class ArchivingTokenCleanup : TokenCleanupService
{
    private readonly IGrantArchive _archive;

    public ArchivingTokenCleanup(
        OperationalStoreOptions options,
        IPersistedGrantDbContext context,
        ILogger<TokenCleanupService> logger,
        IOperationalStoreNotification notification,
        IGrantArchive archive)
        : base(options, context, logger, notification)
    {
        _archive = archive;
    }

    protected override async Task RemoveExpiredPersistedGrantsAsync(CancellationToken cancellationToken = default)
    {
        await _archive.StoreAsync(cancellationToken);
        await base.RemoveExpiredPersistedGrantsAsync(cancellationToken);
    }
}

public interface IGrantArchive
{
    Task StoreAsync(CancellationToken cancellationToken);
}
