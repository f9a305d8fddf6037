using System.Security.Claims;

namespace Contoso.Login
{
    public static class Strict
    {
        public static Claim Address => new Claim("address", "{ \"locality\": \"L'Aquila\" }", Types.ClaimValueTypes.Json);
    }
}
