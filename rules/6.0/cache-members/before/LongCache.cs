using Duende.IdentityServer.Services;
using Microsoft.Extensions.Caching.Memory;

namespace Contoso.Identity.Caching
{
    public class LongCache<T> : DefaultCache<T> where T : class
    {
        public LongCache(IMemoryCache cache)
            // finding: 6.0/cache-members
            : base(cache)
        {
        }
    }
}
