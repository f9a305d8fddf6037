using System.Collections.Generic;
using System.Linq;
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

        public static ApiResource Tours() => new ApiResource { Name = "tours", Scopes = { Known.Tours, "tours.all" } };

        public static ApiResource Of(string scope) => new ApiResource { Name = "of", Scopes = { scope, Known.Tours } };

        public static bool IsEmpty(ApiResource resource) => !resource.Scopes.Any() && resource.Scopes.Count == 0;

        public static void Add(ApiResource resource) => resource.Scopes.Add("trips.write");
    }

    public static class Known
    {
        public const string Bills = "bills.read";

        public const string Tours = "tours.read";
    }
}
