using Microsoft.Extensions.DependencyInjection;

namespace Acme.Identity;

public static class Off
{
    public static void Add(IServiceCollection services) =>
        services.AddIdentityServer(options => options.Endpoints.EnablePushedAuthorizationEndpoint = false)
            .AddPersistedGrantStore<Grants>();
}
