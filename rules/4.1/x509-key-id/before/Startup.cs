using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity
{
    public class Startup
    {
        public void ConfigureServices(IServiceCollection services)
        {
            var builder = services.AddIdentityServer();
            // finding: 4.1/x509-key-id
            builder.AddSigningCredential(new X509Certificate2("signing.pfx"));
            // finding: 4.1/x509-key-id
            builder.AddValidationKey(new X509Certificate2("former.cer"));
        }
    }
}
