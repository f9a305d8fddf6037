using Duende.IdentityServer.Services;

namespace Contoso.Identity;

public static class Without
{
    public static void Add(IServiceCollection services) => services.AddIdentityServer().AddDeveloperSigningCredential();

    public static bool Has(ISessionManagementService? sessions) => sessions is not null;
}
