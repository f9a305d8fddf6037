using Duende.IdentityServer.Models;

namespace Contoso.Identity
{
    public static class Named
    {
        public static string Advice => "services.AddOidcStateDataFormatterCache()";

        public static Client Client => null;
    }
}
