using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity;

public static class Registered
{
    public static void Add(IServiceCollection services) => services.AddIdentityServer().AddServerSideSessions();

    public static bool IsCleanup(object service) => service.GetType().Name == "ServerSideSessionCleanupHost";
}
