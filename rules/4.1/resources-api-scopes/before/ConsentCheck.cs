using System.Linq;
using IdentityServer4.Models;

namespace Contoso.Identity.Pages
{
    public static class ConsentCheck
    {
        // finding: 4.1/resources-api-scopes
        public static bool AsksForAnything(Resources resources) => resources.IdentityResources.Any() || resources.ApiResources.Any();
    }
}
