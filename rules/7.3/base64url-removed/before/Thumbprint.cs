using System.Security.Cryptography;
using System.Text;
using Duende.IdentityModel;
using Duende.IdentityServer.Models;

namespace Contoso.Identity;

public static class Thumbprint
{
    public static string Of(Client client)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(client.ClientId));
        // finding: 7.3/base64url-removed
        return Base64Url.Encode(hash);
    }
}
