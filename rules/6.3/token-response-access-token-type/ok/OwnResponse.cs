using Duende.IdentityServer.Validation;

namespace Acme.Identity.Api
{
    public class TokenResponse
    {
        public string AccessToken { get; set; }
    }

    public class Facade
    {
        public TokenResponse Map(TokenRequestValidationResult result)
        {
            return new TokenResponse { AccessToken = result.ValidatedRequest.ClientId };
        }
    }
}
