using Duende.IdentityServer.Stores;
using Duende.IdentityServer.Validation;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Identity;

public static class Startup
{
    public static void Add(IServiceCollection services) =>
        services.AddIdentityServer()
            // finding: 7.0/authorization-parameters-store-obsolete
            .AddAuthorizationParametersMessageStore<DistributedCacheAuthorizationParametersMessageStore>();

    public static int Count(ValidatedAuthorizeRequest request)
    {
        // finding: 7.0/authorization-parameters-store-obsolete
        return request.ToOptimizedFullDictionary().Count;
    }
}
