using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Identity;

public static class Cors
{
    public static void Add(IServiceCollection services)
    {
        services.AddIdentityServer();
        // finding: 7.0/identity-name-constant
        services.AddCors(options => options.AddPolicy("Duende.IdentityServer", policy => policy.AllowAnyOrigin()));
    }
}
