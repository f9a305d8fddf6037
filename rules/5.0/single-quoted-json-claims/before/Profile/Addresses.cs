using System.Security.Claims;
// finding: 5.0/namespaces
using IdentityServer4;

namespace Harbour.Profile
{
    public static class Addresses
    {
        public static Claim Of(string stored) =>
            // finding: 5.0/single-quoted-json-claims
            new Claim("address", stored, IdentityServerConstants.ClaimValueTypes.Json);
    }
}
