using System;
using System.Threading.Tasks;
using Duende.IdentityServer.Services;

namespace Acme.Identity.Caching;

// finding: 8.0/cache-replaced-by-hybrid-cache
public class RedisCache<T> : ICache<T>
    where T : class
{
    public Task<T> GetAsync(string key) => Task.FromResult<T>(null);

    public Task SetAsync(string key, T item, TimeSpan expiration) => Task.CompletedTask;

    public Task RemoveAsync(string key) => Task.CompletedTask;

    public Task<T> GetOrAddAsync(string key, TimeSpan duration, Func<Task<T>> get) => get();
}
