using System.Security.Cryptography.X509Certificates;
using IdentityServer4.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity
{
    // Each build has one credential.
    public static class Flavours
    {
        public static void Statements(IServiceCollection services, X509Certificate2 certificate)
        {
            var builder = services.AddIdentityServer();
#if DEBUG
            builder.AddDeveloperSigningCredential();
#endif
#if !DEBUG
            builder.AddSigningCredential(certificate);
#endif
        }

        public static void Branches(IServiceCollection services, X509Certificate2 certificate)
        {
            var builder = services.AddIdentityServer();
#if DEBUG
            builder.AddDeveloperSigningCredential();
#else
            builder.AddSigningCredential(certificate);
#endif
        }
    }
}
