using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity;

public static class WithDiscriminator
{
    public static void Add(IServiceCollection services)
    {
        services.AddDataProtection(options => options.ApplicationDiscriminator = "/srv/identity");
    }
}
