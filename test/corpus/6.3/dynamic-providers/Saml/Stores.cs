using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.Hosting.DynamicProviders;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;

namespace Meadow.Federation.Saml;

public class ProviderStore : IIdentityProviderStore
{
    public Task<IEnumerable<IdentityProviderName>> GetAllSchemeNamesAsync() => Task.FromResult(Enumerable.Empty<IdentityProviderName>());
    public Task<IdentityProvider> GetBySchemeAsync(string scheme) => Task.FromResult<IdentityProvider>(new SamlProvider { Scheme = scheme });
}

public class CachedProviders : CachingIdentityProviderStore<ProviderStore>
{
    public CachedProviders(ProviderStore inner, ICache<IdentityProvider> one, ICache<IEnumerable<IdentityProviderName>> all, IdentityServerOptions options, IHttpContextAccessor http)
        // applies: 6.3/dynamic-provider-constructors
        : base(inner, one, all, options, http) { }
}

public static class Factory
{
    public static IIdentityProviderStore Make(IServiceProvider p) =>
        // applies: 6.3/dynamic-provider-constructors
        new CachingIdentityProviderStore<ProviderStore>(
            p.GetRequiredService<ProviderStore>(),
            p.GetRequiredService<ICache<IdentityProvider>>(),
            p.GetRequiredService<ICache<IEnumerable<IdentityProviderName>>>(),
            p.GetRequiredService<IdentityServerOptions>(),
            p.GetRequiredService<IHttpContextAccessor>());
}

public class CachingIdentityProviderStore
{
    public CachingIdentityProviderStore(object a, object b, object c, object d, object e) { }
    public static CachingIdentityProviderStore Own => new CachingIdentityProviderStore(1, 2, 3, 4, 5);
}
