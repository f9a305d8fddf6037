using Duende.IdentityServer.Models;

namespace Contoso.Identity
{
    // once this was `using IdentityServer4.Models;`
    public static class Migrated
    {
        public static string Old => "IdentityServer4";

        public static string Id(Client client) => client.ClientId;
    }
}
