using Duende.IdentityModel;
using Duende.IdentityServer.Models;

namespace Contoso.Identity;

public static class Times
{
    public static long ToEpochTime(this DateTime time) => new DateTimeOffset(time).ToUnixTimeSeconds();
}

public static class OwnExtension
{
    public static string Claim(Client client) => JwtClaimTypes.IssuedAt + client.ClientId + DateTime.UtcNow.ToEpochTime();
}
