using System.Collections.Generic;
using IdentityServer4.Models;

namespace Contoso.Identity
{
    public static class Config
    {
        public static IEnumerable<Client> Clients()
        {
            // finding: 4.1/client-require-consent
            yield return new Client { ClientId = "partner", AllowedGrantTypes = GrantTypes.Code, RequirePkce = true };
            // finding: 4.1/client-require-consent
            yield return new Client { ClientId = "js", AllowedGrantTypes = GrantTypes.Implicit, AllowAccessTokensViaBrowser = true };
        }
    }
}
