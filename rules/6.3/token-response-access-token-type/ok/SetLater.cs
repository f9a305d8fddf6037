using System.Threading.Tasks;
using Duende.IdentityServer.ResponseHandling;
using Duende.IdentityServer.Validation;

namespace Acme.Identity;

public class LateGenerator : ITokenResponseGenerator
{
    public Task<TokenResponse> ProcessAsync(TokenRequestValidationResult validationResult)
    {
        var response = new TokenResponse { AccessToken = "x" };
        response.AccessTokenType = "Bearer";
        return Task.FromResult(response);
    }
}
