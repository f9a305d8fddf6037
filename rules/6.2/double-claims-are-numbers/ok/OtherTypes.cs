using System.Security.Claims;
using Duende.IdentityServer;

namespace Contoso.Identity;

public static class OtherTypes
{
    public static IEnumerable<Claim> All()
    {
        yield return new Claim("age", "42", ClaimValueTypes.Integer);
        yield return new Claim("address", "{}", IdentityServerConstants.ClaimValueTypes.Json);
        yield return new Claim("height", "1.8");
    }
}
