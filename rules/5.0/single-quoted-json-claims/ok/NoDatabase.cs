using System.Security.Claims;
using IdentityServer4;

namespace Harbour.Profile
{
    public static class NoDatabase
    {
        public static Claim Of(string address) =>
            new Claim("address", address, IdentityServerConstants.ClaimValueTypes.Json);
    }
}
