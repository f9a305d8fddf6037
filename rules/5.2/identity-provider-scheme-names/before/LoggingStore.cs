using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.Hosting.DynamicProviders;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;
using Microsoft.AspNetCore.Http;

namespace Contoso.Identity
{
    public class LoggingStore<T> : CachingIdentityProviderStore<T> where T : IIdentityProviderStore
    {
        public LoggingStore(T inner, ICache<IdentityProvider> cache, IdentityServerOptions options, IHttpContextAccessor accessor)
            // finding: 5.2/identity-provider-scheme-names
            : base(inner, cache, options, accessor)
        {
        }
    }
}
