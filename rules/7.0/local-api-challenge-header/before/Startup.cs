using Duende.IdentityServer.Models;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Identity;

public static class Startup
{
    public static void Add(IServiceCollection services)
    {
        // finding: 7.0/local-api-challenge-header
        services.AddLocalApiAuthentication();
        services.AddAuthentication().AddJwtBearer();
    }

    public static void Second(IServiceCollection services)
    {
        // finding: 7.0/local-api-challenge-header
        services.AddAuthentication().AddLocalApi();
    }
}
