using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;
using Microsoft.Extensions.Logging;

namespace Contoso.Identity.Stores
{
    public class LoggingClientStore<T> : CachingClientStore<T> where T : IClientStore
    {
        public LoggingClientStore(IdentityServerOptions options, T inner, ICache<Client> cache, ILogger<CachingClientStore<T>> logger)
            // finding: 6.0/caching-store-constructors
            : base(options, inner, cache, logger)
        {
        }
    }
}
