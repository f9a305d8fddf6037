using System.Collections.Generic;
using IdentityServer4.Models;

namespace Contoso.Identity
{
    public static class Config
    {
        public static IEnumerable<Client> Clients => new[]
        {
            new Client { ClientId = "spa", AllowedGrantTypes = GrantTypes.Code, RequirePkce = true, RequireConsent = false },
            new Client { ClientId = "old", AllowedGrantTypes = GrantTypes.Hybrid, RequirePkce = false, RequireConsent = false },
            new Client { ClientId = "worker", AllowedGrantTypes = GrantTypes.ClientCredentials }
        };
    }
}
