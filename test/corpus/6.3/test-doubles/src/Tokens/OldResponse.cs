using Duende.IdentityServer.ResponseHandling;
using Duende.IdentityServer.Validation;

namespace Ledger.Sts.Tokens;

public class OldResponseGenerator : ITokenResponseGenerator
{
    private readonly ITokenResponseGenerator inner;
    public OldResponseGenerator(ITokenResponseGenerator inner) { this.inner = inner; }

    public async Task<TokenResponse> ProcessAsync(TokenRequestValidationResult validationResult)
    {
        if (validationResult.ValidatedRequest.GrantType == "ledger")
        {
            // applies: 6.3/token-response-access-token-type
            return new TokenResponse
            {
                AccessToken = Guid.NewGuid().ToString("n"),
                AccessTokenLifetime = 60,
                Custom = new Dictionary<string, object> { ["AccessTokenType"] = "none" },
            };
        }

        // applies: 6.3/token-response-access-token-type
        TokenResponse empty = new();
        var full = await inner.ProcessAsync(validationResult);
        return full ?? empty;
    }
}
