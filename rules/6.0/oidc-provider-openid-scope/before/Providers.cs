using System.Collections.Generic;
using Duende.IdentityServer.Models;

namespace Contoso.Identity
{
    public static class Providers
    {
        public static IEnumerable<OidcProvider> All()
        {
            yield return new OidcProvider
            {
                Scheme = "partner",
                Authority = "https://login.partner.example",
                ClientId = "contoso",
                // finding: 6.0/oidc-provider-openid-scope
                Scope = "profile email",
            };

            var provider = new OidcProvider { Scheme = "other" };
            // finding: 6.0/oidc-provider-openid-scope
            provider.Scope = "email";
            yield return provider;
        }
    }
}
