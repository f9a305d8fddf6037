using Duende.IdentityServer.Stores;

namespace Contoso.Identity.Own;

public class CachingResourceStore<T> where T : IResourceStore
{
    public CachingResourceStore(object options, T inner, object a, object b, object c, object d)
    {
    }
}

public static class OwnStore
{
    public static CachingResourceStore<InMemoryResourcesStore> Create(InMemoryResourcesStore inner) => new(1, inner, 2, 3, 4, 5);
}
