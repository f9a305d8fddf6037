using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Harbour.Identity
{
    public class ByName
    {
        private readonly X509Certificate2 _former;

        public ByName(X509Certificate2 former) => _former = former;

        public void ConfigureServices(IServiceCollection services)
        {
            services.AddIdentityServer()
                // finding: 4.1/x509-key-id
                .AddSigningCredential("CN=harbour")
                // finding: 4.1/x509-key-id
                .AddValidationKey(_former, "RS256");
        }
    }
}
