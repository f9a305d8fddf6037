using Duende.IdentityServer.EntityFramework.Stores;
using Duende.IdentityServer.Hosting.DynamicProviders;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Identity;

public static class BuiltInProviders
{
    // Dependency injection constructs the class: nothing to change here.
    public static IIdentityServerBuilder AddProviders(this IIdentityServerBuilder builder)
    {
        builder.Services.AddTransient<CachingIdentityProviderStore<IdentityProviderStore>>();
        return builder.AddIdentityProviderStore<IdentityProviderStore>();
    }
}
