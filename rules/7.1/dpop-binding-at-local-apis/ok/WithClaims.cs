using System.Security.Claims;
using Duende.IdentityServer.Validation;

namespace Contoso.Identity;

public static class WithClaims
{
    public static DPoPProofValidatonContext Api(string token, IEnumerable<Claim> claims) =>
        new() { AccessToken = token, ValidateAccessToken = true, AccessTokenClaims = claims };

    public static DPoPProofValidatonContext AtTheTokenEndpoint(string proof) => new() { ProofToken = proof };
}
