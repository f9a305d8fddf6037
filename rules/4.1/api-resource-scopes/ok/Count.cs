using System.Linq;
using IdentityServer4.EntityFramework.DbContexts;

namespace Contoso.Identity
{
    public static class Count
    {
        public static bool HasApis(ConfigurationDbContext context) => context.ApiResources.Any();
    }
}
