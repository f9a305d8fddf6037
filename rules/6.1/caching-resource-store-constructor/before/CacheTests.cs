using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;

namespace Contoso.Identity.Tests;

public static class CacheTests
{
    public static IResourceStore Create(InMemoryResourcesStore inner, ICache<IdentityResource> identity, ICache<ApiResource> apis, ICache<ApiScope> scopes, ICache<Resources> all) =>
        // finding: 6.1/caching-resource-store-constructor
        new CachingResourceStore<InMemoryResourcesStore>(new IdentityServerOptions(), inner, identity, apis, scopes, all);
}
