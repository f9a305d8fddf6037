using Duende.IdentityServer.EntityFramework.Interfaces;
using Duende.IdentityServer.EntityFramework.Options;
using Duende.IdentityServer.Stores;
using Ef = Duende.IdentityServer.EntityFramework;

namespace Quarry.Identity.Cleanup;

internal class PartnerCleanup : Ef.TokenCleanupService
{
    public PartnerCleanup(OperationalStoreOptions o, IPersistedGrantDbContext c, ILogger<Ef.TokenCleanupService> l, IServerSideSessionsMarker? m = null)
        // applies: 6.3/token-cleanup-service-interface
        : base(o, c, l, m) { }

    protected override Task RemoveDeviceCodesAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;
}

internal class SilentCleanup : Ef.TokenCleanupService
{
    // three arguments fit both releases
    public SilentCleanup(OperationalStoreOptions o, IPersistedGrantDbContext c, ILogger<Ef.TokenCleanupService> l) : base(o, c, l) { }
}
