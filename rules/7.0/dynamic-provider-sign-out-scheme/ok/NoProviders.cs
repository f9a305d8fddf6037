using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Identity;

public static class NoProviders
{
    public static void Add(IServiceCollection services) => services.AddIdentityServer().AddAspNetIdentity<IdentityUser>();
}
