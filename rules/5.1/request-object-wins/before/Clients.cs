using Duende.IdentityServer.Models;

namespace Contoso.Identity
{
    public static class Clients
    {
        public static Client Bank => new Client
        {
            ClientId = "bank",
            // finding: 5.1/request-object-wins
            RequireRequestObject = true
        };
    }
}
