using System.Collections.Generic;
using System.Security.Claims;
using System.Text.Json;
using IdentityModel;
using IdentityServer4;

namespace Contoso.Identity
{
    // One JSON object is written as such before and after.
    public static class Addresses
    {
        public static IEnumerable<Claim> Of(string street, string json)
        {
            var address = new { street_address = street, country = "Germany" };
            yield return new Claim(JwtClaimTypes.Address, JsonSerializer.Serialize(address), IdentityServerConstants.ClaimValueTypes.Json);
            yield return new Claim("address", json, IdentityServerConstants.ClaimValueTypes.Json);
            yield return new Claim(type: JwtClaimTypes.Address, value: json, valueType: IdentityServerConstants.ClaimValueTypes.Json);
        }
    }
}
