using Duende.IdentityServer.Models;

namespace Contoso.Identity;

public static class Statically
{
    // finding: 7.3/epoch-time-extensions-removed
    public static long Now(Client client) => Duende.IdentityModel.DateTimeExtensions.ToEpochTime(DateTime.UtcNow);
}
