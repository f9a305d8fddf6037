using System.Collections.Generic;
using IdentityServer4.Models;

namespace Contoso.Identity
{
    public static class Lists
    {
        public static IEnumerable<Client> Clients => new[]
        {
            // finding: 4.1/client-require-pkce
            new Client
            {
                ClientId = "list",
                AllowedGrantTypes = new List<string> { GrantType.AuthorizationCode, "urn:contoso:delegation" },
                RequireConsent = false
            },
            // finding: 4.1/client-require-pkce
            new Client { ClientId = "array", AllowedGrantTypes = new[] { "authorization_code" }, RequireConsent = false },
            // finding: 4.1/client-require-pkce
            new Client { ClientId = "added", AllowedGrantTypes = { GrantType.Hybrid }, RequireConsent = false },
            // finding: 4.1/client-require-pkce
            new Client { ClientId = "both", AllowedGrantTypes = ["refresh_token", "hybrid"], RequireConsent = false }
        };
    }
}
