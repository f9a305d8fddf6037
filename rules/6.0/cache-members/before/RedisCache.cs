using System;
using System.Threading.Tasks;
using Duende.IdentityServer.Services;

namespace Contoso.Identity.Caching
{
    // finding: 6.0/cache-members
    public class RedisCache<T> : ICache<T> where T : class
    {
        public Task<T> GetAsync(string key) => Task.FromResult<T>(null);

        public Task SetAsync(string key, T item, TimeSpan expiration) => Task.CompletedTask;
    }
}
