using Duende.IdentityServer.Models;

namespace Contoso.Identity
{
    public static class Plain
    {
        public static Client Web => new Client { ClientId = "web", RequireRequestObject = false, RequirePkce = true };
    }
}
