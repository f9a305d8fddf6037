using Duende.IdentityServer.Configuration;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity;

public class Startup
{
    public void ConfigureServices(IServiceCollection services)
    {
        services.AddIdentityServer(options => Configure(options));
        // finding: 6.3/data-protection-application-name
        services.AddDataProtection(options => { }).SetDefaultKeyLifetime(TimeSpan.FromDays(30));
    }

    private static void Configure(IdentityServerOptions options) => options.KeyManagement.Enabled = true;
}
