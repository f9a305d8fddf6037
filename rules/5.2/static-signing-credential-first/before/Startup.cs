using System.Security.Cryptography.X509Certificates;
using Duende.IdentityServer.Models;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity
{
    public class Startup
    {
        public void ConfigureServices(IServiceCollection services, X509Certificate2 certificate)
        {
            services.AddIdentityServer(options => options.Events.RaiseErrorEvents = true)
                .AddInMemoryClients(new Client[0])
                // finding: 5.2/static-signing-credential-first
                .AddSigningCredential(certificate);
        }
    }
}
