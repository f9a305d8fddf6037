using System.Linq;
using IdentityServer4.EntityFramework.DbContexts;
using IdentityServer4.EntityFramework.Mappers;

namespace Contoso.Identity
{
    public static class Seed
    {
        public static void Fill(ConfigurationDbContext context)
        {
            // finding: 4.1/api-resource-scopes
            if (context.ApiResources.Any())
                return;
            foreach (var api in Config.Apis)
                // finding: 4.1/api-resource-scopes
                context.ApiResources.Add(api.ToEntity());
            context.SaveChanges();
        }
    }
}
