using Duende.IdentityServer.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity;

public static class Calls
{
    public static void Add<T>(IIdentityServerBuilder builder) where T : class, IEndpointHandler => builder.AddEndpoint<T>("status", "/status");
}
