using Duende.IdentityServer.Models;

namespace Contoso.Identity
{
    public class TokenRequest
    {
        public string Scope { get; set; }

        public static TokenRequest For(Client client) => new TokenRequest { Scope = string.Join(" ", client.AllowedScopes) };
    }
}
