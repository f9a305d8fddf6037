using Duende.IdentityServer;
using Duende.IdentityServer.Models;

namespace Contoso.Identity
{
    public static class Clients
    {
        public static Client Web => new Client
        {
            ClientId = "web",
            AllowedScopes = { IdentityServerConstants.StandardScopes.OpenId }
        };
    }
}
