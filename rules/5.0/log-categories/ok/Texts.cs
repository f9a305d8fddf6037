using IdentityServer4.Models;

namespace Contoso.Identity
{
    public static class Texts
    {
        public static string Title(Client client) => "IdentityServer4" + client.ClientId;
    }
}
