using Microsoft.Extensions.DependencyInjection;

namespace Acme.Identity;

public static class Startup
{
    public static void Add(IServiceCollection services) =>
        // finding: 7.0/pushed-authorization-endpoint
        services.AddIdentityServer().AddPersistedGrantStore<RedisGrants>();
}
