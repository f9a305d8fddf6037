// finding: 5.0/namespaces
using IdentityServer4;
// finding: 5.0/namespaces
using IdentityServer4.Models;

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
