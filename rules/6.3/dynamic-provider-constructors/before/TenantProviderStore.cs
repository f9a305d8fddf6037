using System.Collections.Generic;
using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.EntityFramework.Stores;
using Duende.IdentityServer.Hosting.DynamicProviders;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;
using Microsoft.AspNetCore.Http;

namespace Acme.Identity.Providers;

/// <summary>Caches per tenant.</summary>
public class TenantProviderStore : CachingIdentityProviderStore<IdentityProviderStore>
{
    public TenantProviderStore(
        IdentityProviderStore inner,
        ICache<IdentityProvider> cache,
        ICache<IEnumerable<IdentityProviderName>> names,
        IdentityServerOptions options,
        IHttpContextAccessor accessor)
        // finding: 6.3/dynamic-provider-constructors
        : base(inner, cache, names, options, accessor)
    {
    }
}
