using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity
{
    public static class Development
    {
        public static void Add(IIdentityServerBuilder builder)
        {
            // finding: 5.2/static-signing-credential-first
            builder.AddDeveloperSigningCredential();
        }
    }
}
