using IdentityModel;

namespace Acme.Identity
{
    public static class Claims
    {
        public const string Other = "c_hash";

        public static string[] Kept => new[] { JwtClaimTypes.AccessTokenHash, Other };
    }
}
