using Duende.IdentityServer.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity;

public static class Registrations
{
    public static Func<IIdentityServerBuilder, string, PathString, IIdentityServerBuilder> Adder()
    {
        // finding: 7.4/add-endpoint-parameter
        return IdentityServerBuilderExtensionsCore.AddEndpoint<StatusEndpoint>;
    }

    public static readonly Func<IIdentityServerBuilder, string, PathString, IIdentityServerBuilder> Static =
        // finding: 7.4/add-endpoint-parameter
        IdentityServerBuilderExtensionsCore.AddEndpoint<StatusEndpoint>;
}
