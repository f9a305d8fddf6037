using Duende.IdentityServer.EntityFramework.Options;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Identity;

public class Startup
{
    public void ConfigureServices(IServiceCollection services)
    {
        // Nothing in this solution looks at consumed tokens.
        services.AddIdentityServer().AddOperationalStore(options => options.RemoveConsumedTokens = true);
    }

    public static bool Removes(OperationalStoreOptions options) => options.RemoveConsumedTokens;
}
