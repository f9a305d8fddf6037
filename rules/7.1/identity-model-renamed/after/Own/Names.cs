using Duende.IdentityModel;

namespace Contoso.Identity.Own;

public static class Names
{
    public static string Name => JwtClaimTypes.Name;
}
