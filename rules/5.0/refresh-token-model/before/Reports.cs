using System.Collections.Generic;
using System.Linq;
// finding: 5.0/namespaces
using IdentityServer4.Models;

namespace Contoso.Identity
{
    public static class Reports
    {
        // finding: 5.0/refresh-token-model
        public static int Count(RefreshToken token) => token.Scopes.Count();

        // finding: 5.0/refresh-token-model
        public static bool IsOffline(RefreshToken token) => token.Scopes.Contains("offline_access");
    }
}
