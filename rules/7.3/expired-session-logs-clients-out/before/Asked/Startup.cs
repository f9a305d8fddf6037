using Microsoft.Extensions.DependencyInjection;

namespace Fabrikam.Asked;

public class Startup
{
    public void ConfigureServices(IServiceCollection services)
    {
        var server = services.AddIdentityServer();
        // finding: 7.3/expired-session-logs-clients-out
        server.AddServerSideSessions();
    }
}
