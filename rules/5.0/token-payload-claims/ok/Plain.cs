using System.Collections.Generic;
using System.Security.Claims;

namespace Contoso.Identity
{
    public static class Plain
    {
        public static IEnumerable<Claim> All()
        {
            yield return new Claim("age", "42", ClaimValueTypes.Integer);
            yield return new Claim("height", "1.8");
        }
    }
}
