using Duende.IdentityServer.Models;

namespace Contoso.Identity
{
    public static class Name
    {
        public static string Product => "Duende.IdentityServer";

        public static Client Client => new Client { ClientName = Product };
    }
}
