using System.Security.Claims;
using IdentityServer4.Models;

namespace Contoso.Identity
{
    public static class Issuer
    {
        public static Client Batch => new Client
        {
            Claims =
            {
                // finding: 4.1/client-claims
                new Claim("region", "eu", ClaimValueTypes.String, "https://contoso.example")
            }
        };
    }
}
