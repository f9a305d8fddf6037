using System.Threading.Tasks;
using Duende.IdentityServer.ResponseHandling;
using Duende.IdentityServer.Validation;

namespace Acme.Identity;

public class MigratedGenerator : ITokenResponseGenerator
{
    public Task<TokenResponse> ProcessAsync(TokenRequestValidationResult validationResult)
        => Task.FromResult(new Duende.IdentityServer.ResponseHandling.TokenResponse { AccessTokenType = "Bearer", AccessToken = "x" });
}
