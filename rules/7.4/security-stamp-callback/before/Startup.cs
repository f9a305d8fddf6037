using Duende.IdentityServer.AspNetIdentity;
using Microsoft.AspNetCore.Identity;

namespace Contoso.Identity;

public class Startup
{
    public void ConfigureServices(IServiceCollection services)
    {
        services.Configure<SecurityStampValidatorOptions>(options =>
        {
            options.ValidationInterval = TimeSpan.FromMinutes(5);
            // finding: 7.4/security-stamp-callback
            options.OnRefreshingPrincipal = SecurityStampValidatorCallback.UpdatePrincipal;
        });
    }

    public static async Task RefreshAsync(SecurityStampRefreshingPrincipalContext context)
    {
        // finding: 7.4/security-stamp-callback
        await SecurityStampValidatorCallback.UpdatePrincipal(context);
    }
}
