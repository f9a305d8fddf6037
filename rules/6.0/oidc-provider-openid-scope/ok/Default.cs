using Duende.IdentityServer.Models;

namespace Contoso.Identity
{
    public static class Default
    {
        public static OidcProvider Plain => new OidcProvider { Scheme = "plain", Authority = "https://plain.example" };
    }
}
