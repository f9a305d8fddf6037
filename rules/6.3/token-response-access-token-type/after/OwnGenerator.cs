using System.Threading.Tasks;
using Duende.IdentityServer.ResponseHandling;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Validation;

namespace Acme.Identity;

public class OwnGenerator : ITokenResponseGenerator
{
    private readonly ITokenService _tokens;

    public OwnGenerator(ITokenService tokens)
    {
        _tokens = tokens;
    }

    public Task<TokenResponse> ProcessAsync(TokenRequestValidationResult validationResult)
    {
        TokenResponse response = new() { AccessToken = "reference", AccessTokenType = "Bearer", AccessTokenLifetime = 300 };
        return Task.FromResult(response);
    }

    public static TokenResponse Done() => new TokenResponse { AccessToken = "x", AccessTokenType = "Bearer" };
}
