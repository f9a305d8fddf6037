using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity
{
    public static class Extension
    {
        public static IServiceCollection AddState(IServiceCollection services) =>
            // finding: 6.0/cache-keys
            IdentityServerServiceCollectionExtensions.AddOidcStateDataFormatterCache(services);
    }
}
