using System;
using Duende.IdentityServer.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity
{
    public static class Registered
    {
        public static IIdentityServerBuilder AddStores(this IIdentityServerBuilder builder) => builder.AddResourceStoreCache<InMemoryResourcesStore>();

        public static Type Type => typeof(CachingClientStore<InMemoryClientStore>);
    }
}
