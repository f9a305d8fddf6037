using Duende.IdentityServer.Configuration;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace Fabrikam.Login;

public class Startup
{
    public void ConfigureServices(IServiceCollection services)
    {
        // finding: 7.0/data-protection-application-name
        services.AddDataProtection(options => { });
        services.Configure<IdentityServerOptions>(options => options.Caching = new CachingOptions());
    }
}
