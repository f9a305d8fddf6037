using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Identity;

public static class OwnCors
{
    public static string Product => "IdentityServer4";

    public static void Add(IServiceCollection services)
    {
        services.AddIdentityServer();
        services.AddCors(options => options.AddPolicy("spa", policy => policy.WithOrigins("https://spa.acme.test")));
    }
}
