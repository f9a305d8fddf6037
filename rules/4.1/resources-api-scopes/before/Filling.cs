using IdentityServer4.Models;

namespace Contoso.Identity.Pages
{
    public static class Filling
    {
        public static Resources With(ApiResource resource, Resources resources)
        {
            // finding: 4.1/resources-api-scopes
            resources.ApiResources.Add(resource);
            return resources;
        }
    }
}
