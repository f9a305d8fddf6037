using Duende.IdentityServer.Stores;

namespace Contoso.Identity.Own
{
    public class CachingClientStore<T> where T : IClientStore
    {
        public CachingClientStore(object options, T inner, object cache, object logger)
        {
        }

        public static CachingClientStore<InMemoryClientStore> Create(InMemoryClientStore inner) => new CachingClientStore<InMemoryClientStore>(1, inner, 2, 3);
    }
}
