using System;
using IdentityServer4.Models;

namespace IdentityServerHost.Quickstart.UI
{
    public static class Extensions
    {
        public static bool IsNativeClient(this AuthorizationRequest context)
        {
            return !context.RedirectUri.StartsWith("http", StringComparison.Ordinal);
        }

        // IsPkceClientAsync is no longer asked
        public static string Old => "IsPkceClientAsync";
    }
}
