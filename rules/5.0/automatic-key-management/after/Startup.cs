using System.Security.Cryptography.X509Certificates;
using Duende.IdentityServer.Models;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity
{
    public class Startup
    {
        public void ConfigureServices(IServiceCollection services, X509Certificate2 certificate, bool development)
        {
            var builder = services.AddIdentityServer(options =>
            {
                options.KeyManagement.Enabled = false;
            }).AddInMemoryClients(new Client[0]);
            if (development)
            {
                builder.AddDeveloperSigningCredential();
            }
            else
            {
                builder.AddSigningCredential(certificate);
            }
        }
    }
}
