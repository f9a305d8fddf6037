using Microsoft.Extensions.DependencyInjection;
#if DUENDE
using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.Models;
#endif

namespace Granite.Shared
{
    public static class Options
    {
        public static void Close(IServiceCollection services)
        {
#if DUENDE && !DEBUG
            services.Configure<IdentityServerOptions>(o =>
            {
                // applies: 6.3/jwks-endpoint-without-discovery
                o.Endpoints.EnableDiscoveryEndpoint = false;
            });
#elif DUENDE
            services.Configure<IdentityServerOptions>(o => o.Endpoints.EnableDiscoveryEndpoint = true);
#endif
        }

#if DUENDE
        public static Client Make(string id) => new Client
        {
            ClientId = id,
            AllowOfflineAccess = true,
#if ONCE
            // applies: 6.3/refresh-token-deleted-on-use
            RefreshTokenUsage = TokenUsage.OneTimeOnly,
#else
            RefreshTokenUsage = TokenUsage.ReUse,
#endif
            // applies: 6.3/logout-token-typ
            BackChannelLogoutUri = "https://" + id,
        };
#endif
    }
}
