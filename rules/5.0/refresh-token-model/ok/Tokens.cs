using System.Linq;
using IdentityServer4.Models;

namespace Contoso.Identity
{
    public static class Tokens
    {
        public static int Count(Token token) => token.Scopes.Count();
    }
}
