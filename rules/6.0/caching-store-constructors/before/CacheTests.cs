using System.Collections.Generic;
using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;
using Microsoft.Extensions.Logging.Abstractions;

namespace Contoso.Identity.Tests
{
    public static class CacheTests
    {
        public static IResourceStore Create(
            InMemoryResourcesStore inner,
            ICache<IEnumerable<IdentityResource>> identity,
            ICache<IEnumerable<ApiResource>> apis,
            ICache<IEnumerable<ApiScope>> scopes,
            ICache<Resources> all) =>
            // finding: 6.0/caching-store-constructors
            new CachingResourceStore<InMemoryResourcesStore>(
                new IdentityServerOptions(), inner, identity, apis, apis, scopes, all, NullLogger<CachingResourceStore<InMemoryResourcesStore>>.Instance);
    }
}
