using System.Text;
using IdentityModel;

namespace Contoso.Identity.Old;

public static class Payload
{
    // finding: 7.3/base64url-removed
    public static string Of(string token) => Encoding.UTF8.GetString(Base64Url.Decode(token.Split('.')[1]));
}
