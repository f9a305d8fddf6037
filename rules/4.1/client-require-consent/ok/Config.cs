using System.Collections.Generic;
using IdentityServer4.Models;

namespace Contoso.Identity
{
    public static class Config
    {
        public static IEnumerable<Client> Clients()
        {
            yield return new Client { ClientId = "partner", AllowedGrantTypes = GrantTypes.Code, RequirePkce = true, RequireConsent = true };
            yield return new Client { ClientId = "first", AllowedGrantTypes = GrantTypes.Implicit, RequireConsent = false };
            yield return new Client { ClientId = "worker", AllowedGrantTypes = GrantTypes.ClientCredentials };
        }
    }
}
