using System.Security.Claims;
using Duende.IdentityModel;
using Duende.IdentityServer.Models;

namespace Contoso.Identity;

public static class Assertion
{
    public static Claim[] For(Client client)
    {
        var now = DateTime.UtcNow;
        return
        [
            new Claim(JwtClaimTypes.Subject, client.ClientId),
            // finding: 7.3/epoch-time-extensions-removed
            new Claim(JwtClaimTypes.IssuedAt, now.ToEpochTime().ToString(), ClaimValueTypes.Integer64),
        ];
    }

    // finding: 7.3/epoch-time-extensions-removed
    public static DateTime Expires(long seconds) => seconds.ToDateTimeFromEpoch();
}
