using System.Collections.Generic;
using IdentityServer4.Models;

namespace Contoso.Identity
{
    public static class Stock
    {
        private const string Write = "stock.write";

        // finding: 4.1/api-resource-scopes
        public static IEnumerable<ApiResource> GetApis()
        {
            return new List<ApiResource>
            {
                new ApiResource("orders")
                {
                    // finding: 4.1/api-scope-model
                    // finding: 4.1/api-scope-model
                    Scopes = { new Scope("orders.read", "Read orders") }
                },
                new ApiResource
                {
                    Name = "bills",
                    // finding: 4.1/api-scope-model
                    // finding: 4.1/api-scope-model
                    Scopes = new List<Scope>
                    {
                        // finding: 4.1/api-scope-model
                        new Scope
                        {
                            // Shown on the consent page.
                            Name = "bills.read",
                            UserClaims = { "role", "name" }
                        },
                        // finding: 4.1/api-scope-model
                        new Scope(Write, "Write, or void")
                    }
                }
            };
        }
    }
}
