using Duende.IdentityServer.EntityFramework;
using Duende.IdentityServer.EntityFramework.Interfaces;
using Duende.IdentityServer.EntityFramework.Options;
using Microsoft.Extensions.Logging;

namespace Contoso.Identity.Cleanup;

public class ArchivingCleanup : TokenCleanupService
{
    public ArchivingCleanup(
        OperationalStoreOptions options,
        IPersistedGrantDbContext context,
        ILogger<TokenCleanupService> logger,
        IOperationalStoreNotification notification)
        // finding: 6.1/token-cleanup-service-constructor
        : base(options, context, logger, notification)
    {
    }
}
