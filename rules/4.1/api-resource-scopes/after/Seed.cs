using System.Linq;
using IdentityServer4.EntityFramework.DbContexts;
using IdentityServer4.EntityFramework.Mappers;

namespace Contoso.Identity
{
    public static class Seed
    {
        public static void Fill(ConfigurationDbContext context)
        {
            if (context.ApiResources.Any())
                return;
            foreach (var api in Config.Apis)
                context.ApiResources.Add(api.ToEntity());

            foreach (var api in Config.ApiScopes)
                context.ApiScopes.Add(api.ToEntity());
            context.SaveChanges();
        }
    }
}
