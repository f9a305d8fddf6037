using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Contoso.Login
{
    public static class OtherType
    {
        // Microsoft's value type is another text (`JSON`): 5.0 writes such a value as it is, and no token fails.
        public static Claim Address => new Claim("address", "{ 'locality': 'Ulm' }", JsonClaimValueTypes.Json);
    }
}
