using System.Security.Claims;

namespace Acme.Identity;

public static class Scheme
{
    // AuthenticationType == "IdentityServer4"
    public static bool IsLocal(ClaimsPrincipal user) => user.Identity.AuthenticationType == "idsrv";
}
