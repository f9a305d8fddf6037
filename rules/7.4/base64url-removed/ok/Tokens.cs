using Duende.IdentityModel;
using Duende.IdentityServer.Models;
using Microsoft.IdentityModel.Tokens;

namespace Contoso.Identity;

public static class Tokens
{
    public static string Key(Client client) => Base64UrlEncoder.Encode(client.ClientId + JwtClaimTypes.Subject);

    public static string Word => nameof(Base64UrlEncoder.Encode);
}
