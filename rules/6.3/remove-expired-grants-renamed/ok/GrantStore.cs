using Duende.IdentityServer.EntityFramework;
using Duende.IdentityServer.EntityFramework.Interfaces;
using Duende.IdentityServer.EntityFramework.Options;
using Microsoft.Extensions.Logging;

namespace Contoso.Identity.Grants;

public interface IGrantStore
{
    Task RemoveExpiredGrantsAsync(CancellationToken cancellationToken = default);
}

public class GrantMaintenance
{
    private readonly IGrantStore _store;

    public GrantMaintenance(IGrantStore store) => _store = store;

    // The vendor's RemoveExpiredGrantsAsync has gone; this one is ours.
    public Task RunAsync(CancellationToken cancellationToken) => _store.RemoveExpiredGrantsAsync(cancellationToken);
}

public class CarefulTokenCleanup : TokenCleanupService
{
    private const string OldName = "TokenCleanupService.RemoveExpiredGrantsAsync";

    public CarefulTokenCleanup(OperationalStoreOptions options, IPersistedGrantDbContext context, ILogger<TokenCleanupService> logger)
        : base(options, context, logger)
    {
        logger.LogDebug("replaces {Method}", OldName);
    }

    protected override Task RemoveExpiredPersistedGrantsAsync(CancellationToken cancellationToken = default)
        => base.RemoveExpiredPersistedGrantsAsync(cancellationToken);
}
