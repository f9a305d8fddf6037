using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Signing
{
    public static class Registration
    {
        // AddDeveloperSigningCredential is for development only
        public static string Note => "AddDeveloperSigningCredential";

        public static void Add(IServiceCollection services) => services.AddIdentityServer();

        public static void AddUnkept(IServiceCollection services) =>
            services.AddIdentityServer().AddDeveloperSigningCredential(persistKey: false);

        public static void AddUnkeptToo(IServiceCollection services) =>
            services.AddIdentityServer().AddDeveloperSigningCredential(false);
    }
}
