using System;
using System.Threading.Tasks;
using Duende.IdentityServer.Extensions;
using Duende.IdentityServer.Services;
using Microsoft.Extensions.Logging;

namespace Contoso.Identity.Caching
{
    public class Tenants
    {
        private readonly ICache<Tenant> _cache;
        private readonly ILogger<Tenants> _logger;

        public Tenants(ICache<Tenant> cache, ILogger<Tenants> logger)
        {
            _cache = cache;
            _logger = logger;
        }

        // finding: 6.0/cache-members
        public Task<Tenant> FindAsync(string name) => _cache.GetAsync(name, TimeSpan.FromHours(1), () => LoadAsync(name), _logger);

        private static Task<Tenant> LoadAsync(string name) => Task.FromResult(new Tenant { Name = name });
    }

    public class Tenant
    {
        public string Name { get; set; }
    }
}
