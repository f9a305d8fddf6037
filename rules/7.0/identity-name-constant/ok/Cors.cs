using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Identity;

public static class Cors
{
    public static void Add(IServiceCollection services)
    {
        services.AddIdentityServer();
        services.AddCors(options => options.AddPolicy("Duende.IdentityServer", policy => policy.AllowAnyOrigin()));
    }
}
