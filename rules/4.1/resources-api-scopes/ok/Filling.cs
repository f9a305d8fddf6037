using IdentityServer4.Models;

namespace Contoso.Identity.Pages
{
    public static class Filling
    {
        public static Resources With(ApiResource resource, Resources resources)
        {
            resources.ApiResources.Add(resource);
            return resources;
        }
    }
}
