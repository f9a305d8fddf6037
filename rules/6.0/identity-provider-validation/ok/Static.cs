using Duende.IdentityServer;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity
{
    public static class Static
    {
        // Providers of the code are not dynamic: no store, no validation.
        public static void Add(IServiceCollection services) => services.AddAuthentication().AddOpenIdConnect("aad", options =>
        {
            options.SignInScheme = IdentityServerConstants.ExternalCookieAuthenticationScheme;
            options.Authority = "https://login.example";
        });
    }
}
