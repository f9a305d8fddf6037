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
            // finding: 4.1/api-resource-scopes
            context.ApiResources.AddRange(Config.Apis.Select(api => api.ToEntity()));
        }
    }
}
