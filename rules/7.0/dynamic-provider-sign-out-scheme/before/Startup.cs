using Duende.IdentityServer.Models;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Identity;

public static class Startup
{
    public static void Add(IServiceCollection services)
    {
        // finding: 7.0/dynamic-provider-sign-out-scheme
        services.AddIdentityServer().AddAspNetIdentity<IdentityUser>();
    }

    public static void Second(IIdentityServerBuilder builder)
    {
        // finding: 7.0/dynamic-provider-sign-out-scheme
        builder.AddAspNetIdentity<IdentityUser>();
    }

    public static OidcProvider Aad => new OidcProvider { Scheme = "aad", Authority = "https://login.example.com", ClientId = "identity" };
}
