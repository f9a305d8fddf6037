using IdentityServer4.Models;

namespace Contoso.Identity.Pages
{
    public static class Filling
    {
        public static Resources With(ApiResource resource, ApiScope scope, Resources resources)
        {
            resources.ApiResources.Add(resource);
            resources.ApiScopes.Add(scope);
            return resources;
        }
    }
}
