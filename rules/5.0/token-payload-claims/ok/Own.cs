using System.Collections.Generic;
using System.Security.Claims;

namespace Contoso.Identity.Own
{
    public static class ClaimValueTypes
    {
        public const string Double = "urn:contoso:double";

        public const string Json = "json";
    }

    public static class OwnTypes
    {
        public static IEnumerable<Claim> All()
        {
            yield return new Claim("rate", "1.5", ClaimValueTypes.Double);
            yield return new Claim("groups", "[]", ClaimValueTypes.Json);
        }
    }
}
