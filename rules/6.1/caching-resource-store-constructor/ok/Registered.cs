using Duende.IdentityServer.Stores;

namespace Contoso.Identity;

public static class Registered
{
    public static IIdentityServerBuilder AddStores(this IIdentityServerBuilder builder) =>
        builder.AddResourceStoreCache<InMemoryResourcesStore>();

    public static Type Type => typeof(CachingResourceStore<InMemoryResourcesStore>);
}
