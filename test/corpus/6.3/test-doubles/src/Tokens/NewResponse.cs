using Duende.IdentityServer.ResponseHandling;

namespace Ledger.Sts.Tokens;

public static class NewResponse
{
    // ready for the next release
    public static TokenResponse Make(string token) => new TokenResponse { AccessToken = token, AccessTokenType = "Bearer" };
}
