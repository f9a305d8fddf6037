using Duende.IdentityServer.Configuration;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace Fabrikam.Login;

public class Startup
{
    public void ConfigureServices(IServiceCollection services)
    {
        services.AddIdentityServer(options => options.Caching = new CachingOptions());
        // finding: 6.0/data-protection-application-name
        services.AddDataProtection(options => { });
    }
}
