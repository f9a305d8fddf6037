// finding: 7.1/identity-model-renamed
using IdentityModel;

namespace Contoso.Identity.Own;

public static class Names
{
    public static string Name => JwtClaimTypes.Name;
}
