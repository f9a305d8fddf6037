using System.IdentityModel.Tokens.Jwt;
using System.Security.Claims;
// finding: 5.0/namespaces
using IdentityServer4.Models;

namespace Contoso.Identity
{
    public static class Address
    {
        // finding: 5.0/token-payload-claims
        public static Claim Of(string json) => new Claim("address", json, JsonClaimValueTypes.Json);

        public static ClientClaim Plain(string text) => new ClientClaim("address", text);
    }
}
