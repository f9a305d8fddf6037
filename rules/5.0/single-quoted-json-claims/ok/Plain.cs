using System.Security.Claims;

namespace Contoso.Login
{
    public static class Plain
    {
        public static Claim Motto => new Claim("motto", "{ 'tis all }");

        public static Claim Groups => new Claim("groups", "['a']", ClaimValueTypes.String);
    }
}
