using System.IO;
using Duende.IdentityServer;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity
{
    public class Startup
    {
        public void ConfigureServices(IServiceCollection services)
        {
            services.AddIdentityServer();
            // finding: 6.0/data-protection-application-name
            services.AddDataProtection()
                .PersistKeysToFileSystem(new DirectoryInfo("/var/keys"));
        }

        public static string Local => IdentityServerConstants.LocalIdentityProvider;
    }
}
