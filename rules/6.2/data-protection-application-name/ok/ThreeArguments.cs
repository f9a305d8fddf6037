using Contoso.Identity.Setup;
using Duende.IdentityServer.Models;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity.Hosting;

public static class ThreeArguments
{
    // An extension method of our own, which takes more than the one of ASP.NET Core and names the application.
    public static void Add(IServiceCollection services, IConfiguration configuration, Client client) =>
        services.AddDataProtection(configuration, client.ClientId, true);
}
