using System.Collections.Generic;
using IdentityServer4.Models;

namespace Contoso.Identity
{
    public static class Config
    {
        // finding: 4.1/api-resource-scopes
        public static IEnumerable<ApiResource> Apis => new List<ApiResource>
        {
            // finding: 4.1/api-resource-scopes
            new ApiResource("api1", "My API"),
            // finding: 4.1/api-resource-scopes
            new ApiResource("orders", "Orders", new[] { "role" })
        };

        // finding: 4.1/api-resource-scopes
        public static ApiResource[] Internal()
        {
            return new ApiResource[]
            {
                new ApiResource { Name = "audit", Enabled = false }
            };
        }
    }
}
