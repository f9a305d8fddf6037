using System.Threading.Tasks;
using Duende.IdentityServer.EntityFramework;
using Duende.IdentityServer.EntityFramework.Interfaces;
using Duende.IdentityServer.EntityFramework.Options;
using Microsoft.Extensions.Logging;

namespace Contoso.Identity.Cleanup
{
    public class ArchivingCleanup : TokenCleanupService
    {
        public ArchivingCleanup(OperationalStoreOptions options, IPersistedGrantDbContext context, ILogger<TokenCleanupService> logger)
            : base(options, context, logger)
        {
        }

        // finding: 6.0/token-cleanup-cancellation-token
        protected override async Task RemoveDeviceCodesAsync()
        {
            await base.RemoveDeviceCodesAsync();
        }
    }
}
