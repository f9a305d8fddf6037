using Duende.IdentityModel;
using Duende.IdentityServer.Models;
using Microsoft.AspNetCore.WebUtilities;

namespace Contoso.Identity.Encodings
{
    // A class of one's own with the old names, nearer than the library's.
    public static class Base64Url
    {
        public static string Encode(byte[] bytes) => WebEncoders.Base64UrlEncode(bytes);

        public static byte[] Decode(string text) => WebEncoders.Base64UrlDecode(text);
    }

    public static class OwnClass
    {
        public static byte[] Subject(Client client) => Base64Url.Decode(client.ClientId + JwtClaimTypes.Subject);
    }
}
