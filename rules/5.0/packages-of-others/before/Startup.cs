// finding: 5.0/packages-of-others
using IdentityServer4.Contrib.RedisStore.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity
{
    public static class Startup
    {
        public static void Add(IServiceCollection services) => services.AddIdentityServer().AddRedisCaching(options => options.Db = 1);
    }
}
