using System.Collections.Generic;
using System.Linq;
using IdentityServer4.Models;

namespace Contoso.Identity
{
    public static class Config
    {
        // finding: 4.1/api-resource-scopes
        public static IEnumerable<ApiResource> Apis => new List<ApiResource>
        {
            new ApiResource
            {
                Name = "orders",
                // finding: 4.1/api-scope-model
                Scopes =
                {
                    // finding: 4.1/api-scope-model
                    new Scope("orders.read", "Read orders"),
                    // finding: 4.1/api-scope-model
                    new Scope { Name = "orders.write", Emphasize = true }
                }
            }
        };

        // finding: 4.1/api-scope-model
        public static IdentityResource Roles => new IdentityResource(name: "roles", claimTypes: new[] { "role" });

        // finding: 4.1/api-scope-model
        public static Resources All => new Resources(new[] { Roles }, Apis);

        public static IEnumerable<string> Names(Resources resources) =>
            // finding: 4.1/api-scope-model
            // finding: 4.1/api-scope-model
            // finding: 4.1/resources-api-scopes
            resources.ApiResources.SelectMany(api => api.Scopes).Select(scope => scope.Name);

        // finding: 4.1/api-scope-model
        public static string Title(ApiResource api) => api.FindApiScope("orders.read").DisplayName;

        // finding: 4.1/api-scope-model
        public static string TitleOf(object api) => ResourceExtensions.FindApiScope((ApiResource)api, "orders.read").DisplayName;

        public static string Describe(Resources resources)
        {
            // finding: 4.1/api-scope-model
            var api = resources.FindApiResourceByScope("orders.read");
            // finding: 4.1/api-scope-model
            // finding: 4.1/api-scope-model
            return api.Name + " " + string.Join(" ", api.Scopes.Select(scope => scope.Name));
        }
    }

    public class OrdersApi : ApiResource
    {
        // finding: 4.1/api-scope-model
        public OrdersApi() : base("orders", claimTypes: new[] { "role" })
        {
        }
    }
}
