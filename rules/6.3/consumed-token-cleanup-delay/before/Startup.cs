using Acme.Identity.Tokens;
using Duende.IdentityServer.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Identity;

public class Startup
{
    public void ConfigureServices(IServiceCollection services)
    {
        services.AddIdentityServer(options => options.PersistentGrants.DeleteOneTimeOnlyRefreshTokensOnUse = false)
            .AddOperationalStore(options =>
            {
                options.EnableTokenCleanup = true;
                // finding: 6.3/consumed-token-cleanup-delay
                options.RemoveConsumedTokens = true;
            });
    }

    public void ConfigurePartners(IServiceCollection services)
    {
        services.AddIdentityServer().AddOperationalStore<PartnerGrantDbContext>(options =>
        {
            // finding: 6.3/consumed-token-cleanup-delay
            options.RemoveConsumedTokens = true;
        });
    }
}
