using IdentityServer4.Models;

namespace Contoso.Legacy
{
    public class RefreshToken
    {
        public string[] Scopes { get; set; }

        public static int Count(RefreshToken token, Client client) => token.Scopes.Length;
    }
}
