using System.Collections.Generic;
using IdentityServer4.Models;

namespace Contoso.Identity
{
    public static class Config
    {
        public static IEnumerable<ApiResource> Apis => new List<ApiResource>
        {
            new ApiResource("api1", "My API") { Scopes = { "api1" } },
            new ApiResource("orders", "Orders", new[] { "role" }) { Scopes = { "orders" } }
        };

        public static IEnumerable<ApiScope> ApiScopes => new List<ApiScope>
        {
            new ApiScope("api1", "My API"),
            new ApiScope("orders", "Orders")
        };

        public static ApiResource[] Internal()
        {
            return new ApiResource[]
            {
                new ApiResource { Name = "audit", Enabled = false }
            };
        }
    }
}
