using Duende.IdentityServer.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Identity;

public static class Direct
{
    public static void Add(IServiceCollection services) =>
        services.AddTransient<IAuthorizationParametersMessageStore, DistributedCacheAuthorizationParametersMessageStore>();
}
