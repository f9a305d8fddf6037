using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Signing
{
    public static class Registration
    {
        // AddDeveloperSigningCredential is for development only
        public static string Note => "AddDeveloperSigningCredential";

        public static void Add(IServiceCollection services) => services.AddIdentityServer();
    }
}
