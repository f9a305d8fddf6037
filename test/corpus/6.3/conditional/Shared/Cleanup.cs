#if DUENDE
using Duende.IdentityServer.EntityFramework;
using Duende.IdentityServer.EntityFramework.Interfaces;
using Duende.IdentityServer.EntityFramework.Options;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;
#else
using Granite.Shared.Fallback;
#endif
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Granite.Shared
{
#if DUENDE
    public class GraniteCleanup : TokenCleanupService
    {
        public GraniteCleanup(OperationalStoreOptions options, IPersistedGrantDbContext context, ILogger<TokenCleanupService> logger, IServerSideSessionsMarker marker, IOperationalStoreNotification note)
            // applies: 6.3/token-cleanup-service-interface
            : base(options, context, logger, marker, note)
        {
        }

        public async Task NowAsync(CancellationToken token)
        {
#if SLOW
            await Task.Delay(1000, token);
#endif
            // applies: 6.3/remove-expired-grants-renamed
            await RemoveExpiredGrantsAsync(token);
        }
    }
#endif

    public static class Registration
    {
        public static void AddGranite(this IServiceCollection services)
        {
#if DUENDE
            // applies: 6.3/token-cleanup-service-interface
            services.AddTransient<TokenCleanupService, GraniteCleanup>();
#else
            services.AddTransient<FallbackCleanup>();
#endif
        }
    }
}

#if !DUENDE
namespace Granite.Shared.Fallback
{
    public class FallbackCleanup
    {
        public Task RemoveExpiredGrantsAsync() { return Task.CompletedTask; }
        public Task Run() { return RemoveExpiredGrantsAsync(); }
    }
}
#endif
