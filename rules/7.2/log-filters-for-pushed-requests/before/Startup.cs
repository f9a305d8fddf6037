using Duende.IdentityServer.Configuration;

namespace Fabrikam.Login;

public class Startup
{
    public void ConfigureServices(IServiceCollection services)
    {
        services.Configure<IdentityServerOptions>(options =>
        {
            // finding: 7.2/log-filters-for-pushed-requests
            options.Logging.PushedAuthorizationSensitiveValuesFilter = new HashSet<string> { "client_secret", "client_assertion" };
        });
    }
}
