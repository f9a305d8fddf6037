using Duende.IdentityModel;
using Duende.IdentityServer.Models;

namespace Contoso.Identity;

// Was `ToEpochTime()` once.
public static class DotNet
{
    public static string Claim(Client client) =>
        JwtClaimTypes.IssuedAt + client.ClientId + DateTimeOffset.UtcNow.ToUnixTimeSeconds();
}
