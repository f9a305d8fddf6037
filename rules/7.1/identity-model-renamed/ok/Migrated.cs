using Duende.IdentityModel;
using Duende.IdentityServer.Models;

namespace Contoso.Identity;

// Once this was `using IdentityModel;`.
public static class Migrated
{
    public static string Subject => JwtClaimTypes.Subject;

    public static string Old => "IdentityModel";

    public static Secret Hash(string value) => new(value.Sha256());
}
