using System.Collections.Generic;
using IdentityServer4.Models;

namespace Contoso.Identity
{
    public static class Names
    {
        // Names are what 4.1 wants here.
        public static ApiResource Orders() => new ApiResource { Name = "orders", Scopes = { "orders.read", "orders.write" } };

        public static ApiResource Stock() => new ApiResource { Name = "stock", Scopes = new[] { "stock.read" } };

        public static ApiResource Bills() => new ApiResource { Name = "bills", Scopes = new List<string> { Known.Bills } };

        public static ApiResource Trips() => new ApiResource { Name = "trips", Scopes = ["trips.read", nameof(Known)] };

        public static void Add(ApiResource resource) => resource.Scopes.Add("trips.write");
    }

    public static class Known
    {
        public const string Bills = "bills.read";
    }
}
