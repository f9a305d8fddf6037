using System.Security.Claims;
using System.Text.Json;
using IdentityServer4;
using Newtonsoft.Json;

namespace Harbour.Login
{
    public static class Serialized
    {
        public static Claim Address(object address) =>
            new Claim("address", System.Text.Json.JsonSerializer.Serialize<object>(address), IdentityServerConstants.ClaimValueTypes.Json);

        public static Claim Badge(object badge) =>
            new Claim("badge", JsonConvert.SerializeObject(badge, Formatting.None), IdentityServerConstants.ClaimValueTypes.Json);
    }
}
