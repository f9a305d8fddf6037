using System.Security.Cryptography.X509Certificates;
// finding: 5.0/namespaces
using IdentityServer4.Models;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity
{
    public class Startup
    {
        public void ConfigureServices(IServiceCollection services, X509Certificate2 certificate, bool development)
        {
            // finding: 5.0/automatic-key-management
            var builder = services.AddIdentityServer().AddInMemoryClients(new Client[0]);
            if (development)
            {
                // finding: 5.0/automatic-key-management
                builder.AddDeveloperSigningCredential();
            }
            else
            {
                // finding: 5.0/automatic-key-management
                builder.AddSigningCredential(certificate);
            }
        }
    }
}
