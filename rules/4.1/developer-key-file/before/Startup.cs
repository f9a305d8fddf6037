using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity
{
    public class Startup
    {
        public void ConfigureServices(IServiceCollection services)
        {
            // finding: 4.1/developer-key-file
            services.AddIdentityServer().AddDeveloperSigningCredential();
        }

        public void ConfigureTests(IServiceCollection services)
        {
            services.AddIdentityServer()
                // finding: 4.1/developer-key-file
                .AddDeveloperSigningCredential(filename: "test.rsa");
        }
    }
}
