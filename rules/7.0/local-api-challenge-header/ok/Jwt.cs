using Duende.IdentityServer.Models;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Api;

public static class Jwt
{
    // services.AddLocalApiAuthentication()
    public static void Add(IServiceCollection services) => services.AddAuthentication().AddJwtBearer();

    public static ApiScope Scope => new("orders");
}
