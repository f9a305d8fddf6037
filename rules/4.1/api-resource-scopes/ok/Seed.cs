using System.Linq;
using IdentityServer4.EntityFramework.DbContexts;
using IdentityServer4.EntityFramework.Mappers;

namespace Contoso.Identity
{
    public static class Seed
    {
        public static void Fill(ConfigurationDbContext context)
        {
            if (!context.ApiScopes.Any())
                context.ApiScopes.AddRange(Config.Scopes.Select(scope => scope.ToEntity()));
            if (!context.ApiResources.Any())
                context.ApiResources.AddRange(Config.Apis.Select(api => api.ToEntity()));
        }
    }
}
