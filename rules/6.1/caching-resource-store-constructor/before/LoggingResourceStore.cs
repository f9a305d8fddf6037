using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;

namespace Contoso.Identity.Stores;

public class LoggingResourceStore<T> : CachingResourceStore<T> where T : IResourceStore
{
    public LoggingResourceStore(
        IdentityServerOptions options,
        T inner,
        ICache<IdentityResource> identityCache,
        ICache<ApiResource> apisCache,
        ICache<ApiScope> scopeCache,
        ICache<Resources> allCache)
        // finding: 6.1/caching-resource-store-constructor
        : base(options, inner, identityCache, apisCache, scopeCache, allCache)
    {
    }
}
