using Microsoft.Extensions.DependencyInjection;

namespace Acme.Identity;

public static class Startup
{
    // AddConfigurationStore() is called by the product's own host.
    public static void AddStores(IIdentityServerBuilder builder) => builder.AddConfigurationStore();
}
