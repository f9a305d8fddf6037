using Duende.IdentityModel;
using Duende.IdentityServer.Models;

namespace Contoso.Identity;

public static class ByHand
{
    public static Secret Shared(string value) => new(value.Sha256());

    // finding: 7.4/base64url-removed
    public static string Qualified(byte[] hash) => Duende.IdentityModel.Base64Url.Encode(hash);

    // finding: 7.4/base64url-removed
    public static IEnumerable<byte[]> Parts(string token) => token.Split('.').Select(Base64Url.Decode);
}
