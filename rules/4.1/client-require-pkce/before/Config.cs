using System.Collections.Generic;
using IdentityServer4.Models;

namespace Contoso.Identity
{
    public static class Config
    {
        public static IEnumerable<Client> Clients => new[]
        {
            // finding: 4.1/client-require-pkce
            new Client
            {
                ClientId = "mvc",
                AllowedGrantTypes = GrantTypes.Code,
                RequireConsent = false,
                AllowedScopes = { "openid", "profile" }
            },
            // finding: 4.1/client-require-pkce
            new Client
            {
                ClientId = "legacy",
                AllowedGrantTypes = GrantTypes.HybridAndClientCredentials,
                RequireConsent = false
            }
        };
    }
}
