using Duende.IdentityServer.EntityFramework;
using Duende.IdentityServer.EntityFramework.Interfaces;
using Duende.IdentityServer.EntityFramework.Options;

namespace Glass.IdentityServer.Extensions;

// ask: 6.3/token-cleanup-service-interface
public class GlassCleanup : TokenCleanupService
{
    public GlassCleanup(OperationalStoreOptions options, IPersistedGrantDbContext context, ILogger<TokenCleanupService> logger)
        : base(options, context, logger)
    {
    }
}
