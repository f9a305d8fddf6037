using System.Collections.Generic;
using IdentityServer4.Models;

namespace Contoso.Identity
{
    public static class Stock
    {
        private const string Write = "stock.write";

        public static IEnumerable<ApiResource> GetApis()
        {
            return new List<ApiResource>
            {
                new ApiResource("orders")
                {
                    Scopes = { "orders", "orders.read" }
                },
                new ApiResource
                {
                    Name = "bills",
                    Scopes = new List<string>
                    {
                        "bills.read",
                        Write
                    }
                }
            };
        }

        public static IEnumerable<ApiScope> GetApiScopes()
        {
            return new List<ApiScope>
            {
                new ApiScope("orders"),
                new ApiScope("orders.read", "Read orders"),
                new ApiScope
                {
                    // Shown on the consent page.
                    Name = "bills.read",
                    UserClaims = { "role", "name" }
                },
                new ApiScope(Write, "Write, or void")
            };
        }
    }
}
