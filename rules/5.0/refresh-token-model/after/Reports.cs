using System.Collections.Generic;
using System.Linq;
using IdentityServer4.Models;

namespace Contoso.Identity
{
    public static class Reports
    {
        public static int Count(RefreshToken token) => token.AuthorizedScopes.Count();

        public static bool IsOffline(RefreshToken token) => token.AuthorizedScopes.Contains("offline_access");
    }
}
