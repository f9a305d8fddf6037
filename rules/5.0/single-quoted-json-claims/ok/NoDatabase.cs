using System.Security.Claims;
using System.Text.Json;
using IdentityServer4;

namespace Harbour.Profile
{
    public static class NoDatabase
    {
        public static Claim Of(object address) =>
            new Claim("address", JsonSerializer.Serialize(address), IdentityServerConstants.ClaimValueTypes.Json);
    }
}
