using System.Linq;
using IdentityServer4.EntityFramework.Interfaces;
using IdentityServer4.EntityFramework.Mappers;

namespace Contoso.Identity
{
    public static class Refill
    {
        public static void With(IConfigurationDbContext context)
        {
            context.ApiResources.RemoveRange(context.ApiResources);
            context.ApiResources.AddRange(Config.Apis.Select(api => api.ToEntity()));
            context.ApiScopes.AddRange(Config.ApiScopes.Select(api => api.ToEntity()));
        }
    }
}
