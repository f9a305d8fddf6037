using IdentityServer4.Services;

namespace Contoso.Api
{
    public class AuthorizeResponseGenerator
    {
        public AuthorizeResponseGenerator(ITokenService tokens)
        {
        }

        public static AuthorizeResponseGenerator Make(ITokenService tokens) => new AuthorizeResponseGenerator(tokens);
    }
}
